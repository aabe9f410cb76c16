import type { RoleDefinition } from '@tinhgon/model'

const role = (rank: RoleDefinition['rank'], id: string, vi: string, en: string): RoleDefinition => ({
  id,
  rank,
  title: { vi, en },
})

export const roles: readonly RoleDefinition[] = [
  role('head', 'secretary', 'Bí thư', 'Secretary'),
  role('deputy', 'deputy-secretary', 'Phó Bí thư', 'Deputy secretary'),
  role('head', 'commission-head', 'Trưởng ban', 'Head of commission'),
  role('deputy', 'commission-deputy-head', 'Phó Trưởng ban', 'Deputy head of commission'),
  role('head', 'inspection-head', 'Chủ nhiệm', 'Head of inspection commission'),
  role('deputy', 'inspection-deputy-head', 'Phó Chủ nhiệm', 'Deputy head of inspection commission'),
  role('head', 'chief-of-office', 'Chánh Văn phòng', 'Chief of office'),
  role('deputy', 'deputy-chief-of-office', 'Phó Chánh Văn phòng', 'Deputy chief of office'),
  role('head', 'chair', 'Chủ tịch', 'Chair'),
  role('deputy', 'vice-chair', 'Phó Chủ tịch', 'Vice chair'),
  role('head', 'director', 'Giám đốc', 'Director'),
  role('deputy', 'deputy-director', 'Phó Giám đốc', 'Deputy director'),
  role('head', 'division-head', 'Trưởng phòng', 'Head of division'),
  role('deputy', 'division-deputy-head', 'Phó Trưởng phòng', 'Deputy head of division'),
  role('head', 'chief-inspector', 'Chánh Thanh tra', 'Chief inspector'),
  role('deputy', 'deputy-chief-inspector', 'Phó Chánh Thanh tra', 'Deputy chief inspector'),
  role('head', 'rector', 'Hiệu trưởng', 'Rector'),
  role('deputy', 'vice-rector', 'Phó Hiệu trưởng', 'Vice rector'),
  role('head', 'editor-in-chief', 'Tổng Biên tập', 'Editor-in-chief'),
  role('deputy', 'deputy-editor-in-chief', 'Phó Tổng Biên tập', 'Deputy editor-in-chief'),
  role('member', 'standing-member', 'Ủy viên Ban Thường vụ', 'Member of the standing committee'),
  role('member', 'committee-member', 'Ủy viên', 'Committee member'),
  role('member', 'council-deputy', 'Đại biểu', 'Deputy of the council'),
  role('specialist', 'specialist', 'Chuyên viên', 'Specialist'),
  role('specialist', 'civil-servant', 'Công chức', 'Civil servant'),
  role('specialist', 'public-employee', 'Viên chức', 'Public employee'),
]
