import { type MapMouseEvent, Map as MapView, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { Structure } from '@tinhgon/engine'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { useEffect, useMemo, useRef } from 'react'
import type { CardFocus } from '../canvas/visible-unit.ts'
import { useLanguage } from '../language/language-context.tsx'
import type { SharedMapCamera } from './shared-map-camera.ts'
import type { TerritoryArea } from './territory-areas.ts'
import { drawTerritoryNames, type NameSpot, nameSpots } from './territory-names.ts'
import { boundsOf } from './territory-shapes.ts'
import { territorySource, territoryStyle } from './territory-style.ts'

setWorkerUrl(workerUrl)

export interface TerritoryMapProps {
  readonly label: string
  readonly areas: readonly TerritoryArea[]
  readonly structure: Structure
  readonly focus: CardFocus
  readonly camera: SharedMapCamera
  readonly scheme: 'light' | 'dark'
  readonly onSelect: (unitId: string, add: boolean) => void
  readonly onClear: () => void
  readonly onHover: (unitId: string | null) => void
}

/** The territories on a map of their own outlines: made once, then handed what to show. */
export function TerritoryMap(props: TerritoryMapProps) {
  const container = useRef<HTMLDivElement>(null)
  const names = useRef<HTMLCanvasElement>(null)
  const view = useRef<MapView | null>(null)
  const latest = useRef(props)
  latest.current = props
  const spots = useRef<readonly NameSpot[]>([])
  spots.current = useMemo(() => nameSpots(props.areas), [props.areas])
  const { texts } = useLanguage()
  const locale = useRef(texts.territory)
  locale.current = texts.territory

  useEffect(() => {
    const context = names.current?.getContext('2d')
    if (!container.current || !context) return
    const map = new MapView({
      container: container.current,
      style: territoryStyle(latest.current.focus.palette, latest.current.scheme),
      bounds: boundsOf(latest.current.areas.map(({ shape }) => shape)),
      fitBoundsOptions: { padding: 40 },
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      keyboard: false,
      renderWorldCopies: false,
      locale: { 'Map.Title': locale.current.map },
    })
    map.touchZoomRotate.disableRotation()
    view.current = map
    const unitsAt = ({ point }: MapMouseEvent): readonly string[] => {
      const [found] = map.queryRenderedFeatures(point, { layers: ['areas'] })
      return typeof found?.id === 'number' ? (latest.current.areas[found.id]?.unitIds ?? []) : []
    }
    map.on('click', (event) => {
      const { ctrlKey, shiftKey, metaKey } = event.originalEvent
      const [first, ...others] = unitsAt(event)
      if (first === undefined) latest.current.onClear()
      else latest.current.onSelect(first, ctrlKey || shiftKey || metaKey)
      for (const unitId of others) latest.current.onSelect(unitId, true)
    })
    map.on('mousemove', (event) => latest.current.onHover(unitsAt(event)[0] ?? null))
    map.on('mouseout', () => latest.current.onHover(null))
    map.on('render', () => {
      const { structure, focus } = latest.current
      drawTerritoryNames(context, map, spots.current, structure, focus)
    })
    map.on('load', () => show(map, latest.current))
    const leave = latest.current.camera.join(map)
    return () => {
      leave()
      map.remove()
      view.current = null
    }
  }, [])

  const { areas, focus, structure } = props
  // biome-ignore lint/correctness/useExhaustiveDependencies: another structure has other names on the same areas
  useEffect(() => {
    const map = view.current
    if (map?.getSource(territorySource)) show(map, latest.current)
  }, [areas, structure])
  useEffect(() => {
    const map = view.current
    if (map?.getSource(territorySource)) mark(map, areas, focus)
  }, [areas, focus])

  return (
    <div className="canvas territory" role="img" aria-label={props.label}>
      <div className="canvas-surface" ref={container} />
      <canvas className="territory-names" ref={names} />
    </div>
  )
}

function show(map: MapView, { areas, focus }: TerritoryMapProps): void {
  const source = map.getSource(territorySource)
  if (!source || !('setData' in source)) return
  ;(source as { setData(data: object): void }).setData({
    type: 'FeatureCollection',
    features: areas.map(({ shape, unitIds, tint }, id) => ({
      type: 'Feature',
      id,
      properties: { tint: unitIds.length === 0 ? -1 : tint, divided: unitIds.length > 1 },
      geometry: shape.geometry,
    })),
  })
  mark(map, areas, focus)
}

function mark(map: MapView, areas: readonly TerritoryArea[], focus: CardFocus): void {
  const { selected, linked, related } = focus
  for (const [id, { shape, unitIds }] of areas.entries()) {
    const isOne = (units: ReadonlySet<string>): boolean =>
      units.has(shape.unitId) || unitIds.some((unitId) => units.has(unitId))
    map.setFeatureState(
      { source: territorySource, id },
      {
        selected: unitIds.some((unitId) => selected.has(unitId)),
        linked: isOne(linked) || selected.has(shape.unitId),
        dimmed: related !== null && !isOne(related),
      },
    )
  }
  map.triggerRepaint()
}
