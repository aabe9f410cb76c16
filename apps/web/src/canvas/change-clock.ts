const slowest = 2400

/**
 * How far the change from before to after has got, 0 to 1: set by hand, or played. Kept outside React, since
 * every frame of it draws and nothing else changes.
 */
export class ChangeClock {
  #share = 0
  #frame = 0
  readonly #listeners = new Set<() => void>()

  get share(): number {
    return this.#share
  }

  get playing(): boolean {
    return this.#frame !== 0
  }

  /** Whether units travel; where motion is unwelcome they only fade. */
  get travels(): boolean {
    return !window.matchMedia('(prefers-reduced-motion: reduce)').matches
  }

  set(share: number): void {
    this.stop()
    this.#become(share)
  }

  /** From where it stands to the end, or from the beginning where it is there already. */
  play(): void {
    this.stop()
    const from = this.#share >= 1 ? 0 : this.#share
    const began = performance.now()
    const step = (now: number): void => {
      const share = Math.min(1, from + (now - began) / slowest)
      this.#frame = share < 1 ? requestAnimationFrame(step) : 0
      this.#become(share)
    }
    this.#frame = requestAnimationFrame(step)
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
  }

  listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #become(share: number): void {
    this.#share = share
    for (const listener of this.#listeners) listener()
  }
}

const clocks = new WeakMap<object, ChangeClock>()

/** Sigma makes its programs itself and hands them nothing but the renderer: they look their clock up by it. */
export const followClock = (renderer: object, clock: ChangeClock): void => void clocks.set(renderer, clock)

export const clockOf = (renderer: object): Pick<ChangeClock, 'share' | 'travels'> =>
  clocks.get(renderer) ?? { share: 0, travels: true }
