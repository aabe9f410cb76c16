import { Title } from '@mantine/core'
import type { Unit } from '@tinhgon/model'
import type { ReactNode } from 'react'
import { UnitLine } from './unit-line.tsx'

export function Entry({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="entry">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Title order={3} fz={14}>
        {title}
      </Title>
      {children}
    </section>
  )
}

export function UnitButton(props: {
  readonly unit: Unit
  readonly note?: string
  readonly onSelect: (unitId: string) => void
}) {
  return (
    <button type="button" className="link" onClick={() => props.onSelect(props.unit.id)}>
      <UnitLine unit={props.unit} {...(props.note === undefined ? {} : { note: props.note })} />
    </button>
  )
}
