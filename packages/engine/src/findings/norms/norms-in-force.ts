import type { CalendarDate, Holding, Norm } from '@tinhgon/model'

/** Whether a day lies within the days on which a rule holds, first and last included. */
export const holdsOn = ({ from, until }: Holding, date: CalendarDate): boolean =>
  (from === null || from <= date) && (until === null || date <= until)

export const normsInForce = (norms: readonly Norm[], date: CalendarDate): Norm[] =>
  norms.filter(({ holds }) => holdsOn(holds, date))
