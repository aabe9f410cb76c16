import { type ComponentType, lazy } from 'react'

/** A part of the program could not be fetched: the server is gone, or a newer version runs on it. */
export class PartUnreachable extends Error {}

/** A part of the screen that is fetched when it is first shown. */
export const lazyPart = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    try {
      return { default: await load() }
    } catch (error) {
      throw new PartUnreachable(error instanceof Error ? error.message : String(error))
    }
  })
