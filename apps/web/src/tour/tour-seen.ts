const key = 'tinhgon.tour'

/** Whether somebody on this machine has been shown around. Where nothing can be kept, nobody is asked again and again. */
export function tourSeen(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return true
  }
}

export function rememberTour(): void {
  try {
    localStorage.setItem(key, 'seen')
  } catch {
    // Without storage the tour does not begin by itself.
  }
}
