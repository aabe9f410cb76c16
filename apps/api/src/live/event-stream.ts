import type { LiveEvent } from '@tinhgon/contract'

/** More unread events than this, and the reader is gone or too slow: they come back and are told what they missed. */
const mostUnread = 200
const encoder = new TextEncoder()

export interface EventStream {
  readonly body: ReadableStream<Uint8Array>
  /** Never waits. */
  send(event: LiveEvent): void
  /** A comment line: keeps proxies from thinking that nobody is there. */
  beat(): void
  close(): void
}

/** Server-sent events. Closes by itself where the reader does not keep up. */
export function eventStream(onClose: () => void): EventStream {
  let open = true
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>(
    {
      start: (started) => {
        controller = started
      },
      cancel: () => end(),
    },
    new CountQueuingStrategy({ highWaterMark: mostUnread }),
  )

  function end(): void {
    if (!open) return
    open = false
    onClose()
  }

  function close(): void {
    if (!open) return
    end()
    controller?.close()
  }

  function write(text: string): void {
    if (!open || !controller) return
    if ((controller.desiredSize ?? 0) <= 0) {
      close()
      return
    }
    controller.enqueue(encoder.encode(text))
  }

  return {
    body,
    send: (event) => {
      const id = 'version' in event ? `id: ${event.version}\n` : ''
      write(`event: ${event.type}\n${id}data: ${JSON.stringify(event)}\n\n`)
    },
    beat: () => write(':\n\n'),
    close,
  }
}
