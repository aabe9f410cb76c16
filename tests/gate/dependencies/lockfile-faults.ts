/** The lockfile has more; a check that sees fewer is blind and would find no fault. */
const fewestPackages = 200

/**
 * A sentence for every package that the lockfile does not fix by its content, and for every address: whoever
 * installs decides where from.
 */
export function lockfileFaults(text: string, fewest = fewestPackages): string[] {
  const section = /^packages:\n([\s\S]*?)(?=^\S|$(?![\s\S]))/m.exec(text)?.[1] ?? ''
  const blocks = section.split(/^ {2}(?=\S)/m).filter((block) => block.trim() !== '')
  const unfixed = blocks
    .filter((block) => !/^ {4}resolution: \{integrity: sha512-[\w+/]+=*\}$/m.test(block))
    .map((block) => {
      const name = /^'?([^\n']+?)'?:$/m.exec(block)?.[1] ?? block.slice(0, 60)
      return `pnpm-lock.yaml fixes ${name} by something else than the hash of its content alone. Install it anew.`
    })
  const addresses = text.split('\n').flatMap((line, index) =>
    // What authors write about an outdated package may name a page to read.
    /https?:\/\/|\btarball:|\bregistry:/.test(line) && !/^ {4}deprecated:/.test(line)
      ? [`pnpm-lock.yaml names an address in line ${index + 1}. Whoever installs decides where from.`]
      : [],
  )
  const blind =
    blocks.length < fewest
      ? [`pnpm-lock.yaml was seen to hold ${blocks.length} packages, of at least ${fewest}.`]
      : []
  return [...unfixed, ...addresses, ...blind]
}
