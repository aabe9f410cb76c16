/** Tells what came of a command: as one JSON object, or in words. */
export const print = (json: boolean, told: object, words: string): void =>
  void process.stdout.write(`${json ? JSON.stringify(told) : words}\n`)
