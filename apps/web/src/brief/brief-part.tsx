import type { ReactNode } from 'react'

/** A part of the page with its heading. */
export function BriefPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="brief-part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
