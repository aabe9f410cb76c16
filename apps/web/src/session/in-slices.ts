/** Less than a frame, so that the page answers and says how far it is. */
const sliceMilliseconds = 12

/** Carries out what comes in steps, and lets the page go on in between. */
export async function inSlices<Progress, Outcome>(
  steps: Generator<Progress, Outcome>,
  onProgress: (progress: Progress) => void,
): Promise<Outcome> {
  for (let began = performance.now(); ; ) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - began < sliceMilliseconds) continue
    onProgress(step.value)
    await new Promise((resolve) => setTimeout(resolve, 0))
    began = performance.now()
  }
}
