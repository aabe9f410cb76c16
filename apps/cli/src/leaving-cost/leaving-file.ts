import { type LeavingSettings, leavingSettings, leavingWays } from '@tinhgon/vietnam'
import { z } from 'zod'

const optionsOf = <Id extends keyof LeavingSettings>(id: Id) =>
  z
    .enum(
      Object.keys(leavingSettings[id].options) as [LeavingSettings[Id] & string, ...LeavingSettings[Id][]],
    )
    .exactOptional()

/** One person; figures and days are judged by the rules themselves, so that each is refused in words. */
export const personSchema = z.strictObject({
  label: z.string().trim().min(1).max(200),
  monthlyPay: z.number(),
  decisionOn: z.string(),
  leavesOn: z.string(),
  retirement: z.union([z.strictObject({ on: z.string() }), z.strictObject({ monthsEarly: z.number() })]),
  insured: z.strictObject({ years: z.number(), months: z.number().default(0) }),
  way: z.enum(leavingWays),
})

/** The file that `tinhgon leaving-cost` reads; people are parsed one by one, so that all faults are told. */
export const leavingFileSchema = z.strictObject({
  version: z.literal(1),
  settings: z
    .strictObject({
      insuredYears: optionsOf('insuredYears'),
      partYears: optionsOf('partYears'),
      severanceMonths: optionsOf('severanceMonths'),
    })
    .default({}),
  people: z.array(z.unknown()).min(1).max(100_000),
})
