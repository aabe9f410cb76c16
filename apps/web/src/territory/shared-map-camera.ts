import type { Map as MapView } from 'maplibre-gl'

/** One camera for the maps before and after: moving one moves the other. */
export class SharedMapCamera {
  readonly #maps = new Set<MapView>()
  #spreading = false

  join(map: MapView): () => void {
    const [other] = this.#maps
    if (other) map.jumpTo({ center: other.getCenter(), zoom: other.getZoom() })
    this.#maps.add(map)
    const follow = (): void => this.#spread(map)
    map.on('move', follow)
    return () => {
      map.off('move', follow)
      this.#maps.delete(map)
    }
  }

  /** Brings a box into view: west, south, east, north. */
  show(bounds: [number, number, number, number]): void {
    const reduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    for (const map of [...this.#maps].slice(0, 1))
      map.fitBounds(bounds, { padding: 60, maxZoom: 13, duration: reduced ? 0 : 300 })
  }

  zoom(factor: number): void {
    for (const map of [...this.#maps].slice(0, 1))
      map.zoomTo(map.getZoom() - Math.log2(factor), { duration: 300 })
  }

  #spread(from: MapView): void {
    if (this.#spreading) return
    this.#spreading = true
    for (const map of this.#maps)
      if (map !== from) map.jumpTo({ center: from.getCenter(), zoom: from.getZoom() })
    this.#spreading = false
  }
}
