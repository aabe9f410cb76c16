export type TypeFace = 'regular' | 'bold' | 'italic'

/** How wide text is when it is set, in points. The same for every format, so that they agree to the line. */
export interface TextMeasure {
  width(text: string, size: number, face: TypeFace): number
}
