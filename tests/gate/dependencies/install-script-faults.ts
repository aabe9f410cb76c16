import type { InstalledPackage } from './installed-packages.ts'

/** The packages that may run something when they are installed, by what `pnpm-workspace.yaml` says. */
export function allowedBuilds(workspace: string): string[] {
  const section = /^allowBuilds:\n((?: {2}.*\n?)*)/m.exec(workspace)?.[1] ?? ''
  return [...section.matchAll(/^ {2}['"]?([^'":\s]+)['"]?: true$/gm)].map(([, name = '']) => name)
}

/** A sentence for every package that runs something on installation and was not looked at. */
export function installScriptFaults(packages: readonly InstalledPackage[], workspace: string): string[] {
  const known = new Set(allowedBuilds(workspace))
  const faults = packages
    .filter(({ name, installScripts }) => installScripts.length > 0 && !known.has(name))
    .map(
      ({ name, version, installScripts }) =>
        `${name}@${version} has an install script (${installScripts.join(', ')}). Do without it, or read it and name it in allowBuilds.`,
    )
  return /^dangerouslyAllowAllBuilds:\s*true/m.test(workspace)
    ? [
        ...faults,
        'pnpm-workspace.yaml lets every package run what it likes. Name those in allowBuilds that may.',
      ]
    : faults
}
