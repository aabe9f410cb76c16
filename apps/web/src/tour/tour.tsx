import { Button, Group, Popover, Text, Title } from '@mantine/core'
import type { Structure } from '@tinhgon/engine'
import { useEffect, useId, useLayoutEffect, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { changeLocation, parseLocation } from '../session/page-location.ts'
import { rememberTour } from './tour-seen.ts'
import { sceneOf, tourSteps } from './tour-steps.ts'

/**
 * Shows somebody new around, part by part. It covers nothing and stops nobody: what it points at can be used
 * while it is open. Escape leaves it, and the workspace is then as it was before.
 */
export function Tour({
  structure,
  onLeave,
}: {
  readonly structure: Structure
  readonly onLeave: () => void
}) {
  const { texts } = useLanguage()
  const { tour } = texts
  const [index, setIndex] = useState(0)
  const [before] = useState(() => parseLocation(window.location.hash))
  const step = tourSteps[index] ?? tourSteps[0]
  const last = index === tourSteps.length - 1
  const box = useBoxOf(step.target)
  const titleId = useId()

  useEffect(rememberTour, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step sets its scene once; what people do in it stays
  useEffect(() => changeLocation(sceneOf(step, structure)), [step])

  const leave = (): void => {
    const { view, selected, sheet, focus, step: shown } = before
    changeLocation({ view, selected, sheet, focus, step: shown })
    onLeave()
    document.querySelector<HTMLElement>('.canvas-keys')?.focus()
  }
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') leave()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
  const { title, text } = tour.steps[step.id]
  return (
    <Popover
      opened
      key={step.id}
      position={step.position}
      width={340}
      withArrow
      withRoles={false}
      shadow="md"
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <Popover.Target>
        <div className="tour-frame" style={box} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-labelledby={titleId} aria-label={tour.name} className="tour">
        <Title order={2} fz={18} mb={6} id={titleId}>
          {title}
        </Title>
        <Text size="sm" aria-live="polite">
          {text}
        </Text>
        <Group justify="space-between" mt="md">
          <Text size="xs" c="dimmed">
            {tour.stepOf(index + 1, tourSteps.length)}
          </Text>
          <Group gap="xs">
            {!last && (
              <Button size="xs" variant="subtle" onClick={leave}>
                {tour.skip}
              </Button>
            )}
            {index > 0 && (
              <Button size="xs" variant="default" onClick={() => setIndex(index - 1)}>
                {tour.back}
              </Button>
            )}
            <Button size="xs" ref={focusWhenShown} onClick={() => (last ? leave() : setIndex(index + 1))}>
              {last ? tour.finish : tour.next}
            </Button>
          </Group>
        </Group>
      </Popover.Dropdown>
    </Popover>
  )
}

/** Every step begins at the button that goes on, so that Enter is all that it takes. */
function focusWhenShown(button: HTMLButtonElement | null): (() => void) | undefined {
  if (!button) return
  // It is in the page before it is shown, and what is not shown takes no focus.
  const observer = new ResizeObserver(() => {
    if (button.getClientRects().length === 0) return
    button.focus({ preventScroll: true })
    observer.disconnect()
  })
  observer.observe(button)
  return () => observer.disconnect()
}

/** Where a part of the page lies; followed while the page changes its shape. */
function useBoxOf(selector: string) {
  const [box, setBox] = useState({ left: 0, top: 0, width: 0, height: 0 })
  useLayoutEffect(() => {
    const look = (): void => {
      const found = document.querySelector(selector)
      if (!found) return
      const { left, top, width, height } = found.getBoundingClientRect()
      setBox((known) =>
        known.left === left && known.top === top && known.width === width && known.height === height
          ? known
          : { left, top, width, height },
      )
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(document.body)
    // A step may have asked for what it points at only now.
    const changes = new MutationObserver(look)
    changes.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      changes.disconnect()
    }
  }, [selector])
  return box
}
