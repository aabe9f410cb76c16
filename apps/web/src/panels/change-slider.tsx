import { ActionIcon, Group, Paper, Slider } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import type { ChangeClock } from '../canvas/change-clock.ts'
import { useLanguage } from '../language/language-context.tsx'

/** Moves the structure from before to after by hand, or plays it. */
export function ChangeSlider({ clock }: { readonly clock: ChangeClock }) {
  const { texts } = useLanguage()
  const share = useSyncExternalStore(clock.listen, () => clock.share)
  return (
    <Paper withBorder className="change-slider" px="sm" py={6}>
      <Group gap="sm" wrap="nowrap">
        <ActionIcon
          variant="default"
          aria-label={clock.playing ? texts.viewing.pause : texts.viewing.play}
          onClick={() => (clock.playing ? clock.set(share) : clock.play())}
        >
          {clock.playing ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />}
        </ActionIcon>
        <span>{texts.before}</span>
        <Slider
          w={260}
          size="sm"
          min={0}
          max={100}
          label={null}
          thumbLabel={texts.viewing.change}
          value={Math.round(share * 100)}
          onChange={(percent) => clock.set(percent / 100)}
        />
        <span>{texts.after}</span>
      </Group>
    </Paper>
  )
}
