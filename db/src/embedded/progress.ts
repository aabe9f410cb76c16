/** Gets one line, without line break, about what is being done; shown to whoever started the program. */
export type OnProgress = (line: string) => void
