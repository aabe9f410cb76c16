/** Keys that have been said to belong together (union–find). Each stands for itself until it is joined. */
export class JoinedKeys {
  readonly #above = new Map<string, string>()

  /** The key that stands for all that this one is joined with. */
  find(key: string): string {
    let top = key
    for (let above = this.#above.get(top); above !== undefined; above = this.#above.get(top)) top = above
    for (let at = key; at !== top; ) {
      const above = this.#above.get(at) ?? top
      this.#above.set(at, top)
      at = above
    }
    return top
  }

  join(key: string, other: string): void {
    const [top, otherTop] = [this.find(key), this.find(other)]
    if (top !== otherTop) this.#above.set(otherTop, top)
  }
}
