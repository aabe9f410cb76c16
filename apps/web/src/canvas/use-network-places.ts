import { useEffect, useState } from 'react'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { ForceMessage } from '../workers/force.worker.ts'
import type { Places } from './drawing.ts'

/** Places of the network drawing, or how far their computation has got (0 to 1). */
export interface NetworkPlaces {
  readonly places: Places | null
  readonly progress: number
}

/** Computes the network in a worker when it is asked for; leaving it ends the worker. */
export function useNetworkPlaces(folded: FoldedScenario, wanted: boolean): NetworkPlaces {
  const [network, setNetwork] = useState<NetworkPlaces & { of: FoldedScenario | null }>({
    places: null,
    progress: 0,
    of: null,
  })
  const ready = network.of === folded && network.progress === 1
  useEffect(() => {
    if (!wanted || ready) return
    const worker = new Worker(new URL('../workers/force.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<ForceMessage>): void => {
      if (data.type === 'progress')
        setNetwork(({ places }) => ({ places, progress: Math.min(data.share, 0.99), of: folded }))
      else setNetwork({ places: new Map(data.places), progress: 1, of: folded })
    }
    worker.postMessage({ nodes: forceNodes(folded), edges: folded.networkLines })
    return () => worker.terminate()
  }, [folded, wanted, ready])
  // The places of before stay until those of a plan that has grown are there.
  return ready ? network : { places: network.places, progress: network.of === folded ? network.progress : 0 }
}

const forceNodes = ({ chart }: FoldedScenario) => [...chart].map(([id, { x, y }]) => ({ id, x, y }))
