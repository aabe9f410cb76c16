import type { KindDefinition } from '@tinhgon/model'
import { lowerFirst } from '../words/lower-first.ts'
import { kindsBoundToTerritory } from './territory-kinds.ts'

const government = (
  id: string,
  tiers: readonly string[],
  vi: string,
  en: string,
  ru: string,
): KindDefinition => ({
  id,
  title: { vi, en, ru },
  system: 'government',
  tiers: [...tiers],
})

export const governmentKinds: readonly KindDefinition[] = [
  ...kindsBoundToTerritory(
    'government',
    'peoples-committee',
    ({ title }) => `Ủy ban nhân dân ${lowerFirst(title.vi)}`,
    "People's Committee",
    'Народный комитет',
  ),
  government('department', ['province'], 'Sở', 'Department', 'Департамент'),
  government(
    'peoples-committee-office',
    ['province'],
    'Văn phòng Ủy ban nhân dân',
    "People's Committee office",
    'Канцелярия народного комитета',
  ),
  government('inspectorate', ['province', 'district'], 'Thanh tra', 'Inspectorate', 'Инспекция'),
  government(
    'ethnic-affairs-board',
    ['province'],
    'Ban Dân tộc',
    'Ethnic affairs board',
    'Комитет по делам народностей',
  ),
  government(
    'broadcaster',
    ['province'],
    'Đài Phát thanh và Truyền hình',
    'Broadcaster',
    'Телерадиокомпания',
  ),
  government(
    'office-of-council-and-peoples-committee',
    ['district', 'commune'],
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    "Office of the People's Council and People's Committee",
    'Канцелярия народного совета и народного комитета',
  ),
  government(
    'division',
    ['province', 'district', 'commune'],
    'Phòng chuyên môn',
    'Division',
    'Отраслевой отдел',
  ),
  government(
    'public-service-centre',
    ['province', 'commune'],
    'Trung tâm Phục vụ hành chính công',
    'Public service centre',
    'Центр государственных услуг',
  ),
]
