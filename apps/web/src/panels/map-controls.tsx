import { ActionIcon, Group } from '@mantine/core'
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import { useLanguage } from '../language/language-context.tsx'

/** Nearer, farther, everything. */
export function MapControls(props: {
  readonly camera: { zoom(factor: number): void }
  readonly onFit: () => void
}) {
  const { camera, onFit } = props
  return (
    <Group className="canvas-controls" gap={6}>
      <ZoomButtons camera={camera} onFit={onFit} />
    </Group>
  )
}

export function ZoomButtons(props: {
  readonly camera: { zoom(factor: number): void }
  readonly onFit: () => void
}) {
  const { camera, onFit } = props
  const { texts } = useLanguage()
  return (
    <>
      <ActionIcon variant="default" aria-label={texts.zoomOut} onClick={() => camera.zoom(1.6)}>
        <IconMinus size={16} />
      </ActionIcon>
      <ActionIcon variant="default" aria-label={texts.zoomIn} onClick={() => camera.zoom(1 / 1.6)}>
        <IconPlus size={16} />
      </ActionIcon>
      <ActionIcon variant="default" aria-label={texts.fit} onClick={onFit}>
        <IconArrowsMaximize size={16} />
      </ActionIcon>
    </>
  )
}
