import type { Structure } from '@tinhgon/engine'
import { formatCount, textIn, type Unit } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { Section } from './section.tsx'

export function PostsSection({ structure, unit }: { readonly structure: Structure; readonly unit: Unit }) {
  const { language, texts } = useLanguage()
  const posts = structure.postsOf(unit.id)
  if (posts.length === 0) return null
  const byRole = Map.groupBy(posts, ({ role }) => role)
  const heads = posts.filter(({ role }) => structure.vocabulary.roles.get(role)?.rank === 'head')
  const bases = [...new Set(posts.map(({ basis }) => texts.basis[basis]))].join(', ')
  return (
    <Section title={`${texts.posts} · ${formatCount(posts.length, language)} (${bases})`}>
      {heads.map((post) => (
        <p key={post.id} className={heads.length > 1 ? 'head surplus' : 'head'}>
          {textIn(structure.vocabulary.roles.get(post.role)?.title, language) ?? post.role}
          {': '}
          {post.holderId === null ? texts.vacant : structure.table('people').get(post.holderId)?.name}
        </p>
      ))}
      <ul className="plain">
        {[...byRole].map(([role, seats]) => (
          <li key={role} className="row">
            <span>{textIn(structure.vocabulary.roles.get(role)?.title, language) ?? role}</span>
            <span className="figure">{formatCount(seats.length, language)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
