import { Group, Paper, Progress, Select, Text } from '@mantine/core'
import { type Profile, textIn } from '@tinhgon/model'
import type { SharedCamera } from '../canvas/shared-camera.ts'
import type { SizeBy } from '../canvas/unit-sizes.ts'
import { useLanguage } from '../language/language-context.tsx'
import { Legend } from './legend.tsx'
import { ZoomButtons } from './map-controls.tsx'

/** What floats over the canvas: size by a measure, zoom, legend, progress of a long layout. */
export function CanvasControls(props: {
  readonly profile: Profile
  readonly camera: SharedCamera
  readonly onFit: () => void
  readonly sizeBy: SizeBy
  readonly onSizeBy: (sizeBy: SizeBy) => void
  /** 0 to 1 while the network is being laid out, else null. */
  readonly progress: number | null
}) {
  const { profile, camera, onFit, sizeBy, onSizeBy, progress } = props
  const { language, texts } = useLanguage()
  return (
    <Group className="canvas-controls" gap={6} align="center">
      {progress !== null && (
        <Paper withBorder px="sm" py={6} className="late" role="status">
          <Text size="xs">{texts.networkProgress(Math.round(progress * 100))}</Text>
          <Progress value={progress * 100} size="xs" w={180} aria-label={texts.network} />
        </Paper>
      )}
      <Select
        size="xs"
        w={210}
        aria-label={texts.sizeBy}
        allowDeselect={false}
        value={sizeBy}
        onChange={(value) => value !== null && onSizeBy(value)}
        data={[
          { value: 'tier', label: `${texts.sizeBy}: ${texts.sizeByTier}` },
          { value: 'posts', label: `${texts.sizeBy}: ${texts.sizeByPosts}` },
          ...profile.measures
            .filter(({ nature }) => nature.type === 'extensive')
            .map(({ id, title }) => ({ value: id, label: textIn(title, language) })),
        ]}
      />
      <ZoomButtons camera={camera} onFit={onFit} />
      <Legend profile={profile} />
    </Group>
  )
}
