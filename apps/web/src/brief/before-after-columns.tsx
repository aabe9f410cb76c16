import { useLanguage } from '../language/language-context.tsx'

/** The head of a table of figures before and after, and their difference. */
export function BeforeAfterColumns({ first }: { readonly first: string }) {
  const { texts } = useLanguage()
  const { before, after, change } = texts.brief
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {[before, after, change].map((title) => (
          <th scope="col" className="figure" key={title}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
  )
}
