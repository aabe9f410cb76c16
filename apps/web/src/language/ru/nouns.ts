import { countedRussian } from '../counted.ts'

/** What the Russian texts count, in the form that the number asks for. */
export const units = (count: number) => countedRussian(count, 'единица', 'единицы', 'единиц')
export const unitsTaken = (count: number) => countedRussian(count, 'единицу', 'единицы', 'единиц')
export const posts = (count: number) => countedRussian(count, 'должность', 'должности', 'должностей')
export const findings = (count: number) => countedRussian(count, 'замечание', 'замечания', 'замечаний')
export const changes = (count: number) => countedRussian(count, 'изменение', 'изменения', 'изменений')
export const people = (count: number) => countedRussian(count, 'человек', 'человека', 'человек')
export const acts = (count: number) => countedRussian(count, 'документ', 'документа', 'документов')
export const scenarios = (count: number) => countedRussian(count, 'вариант', 'варианта', 'вариантов')
