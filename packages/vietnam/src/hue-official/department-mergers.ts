/** A department that two of the former ones became on 1 March 2025; suffixes are those of their codes. */
export interface DepartmentMerger {
  readonly codeSuffix: string
  readonly name: string
  readonly sources: readonly [string, string]
}

/** The five mergers that the resolution of the council's 22nd special session names. */
export const departmentMergers: readonly DepartmentMerger[] = [
  { codeSuffix: 'TC', name: 'Sở Tài chính', sources: ['TC', 'KHDT'] },
  { codeSuffix: 'XD', name: 'Sở Xây dựng', sources: ['XD', 'GTVT'] },
  { codeSuffix: 'KHCN', name: 'Sở Khoa học và Công nghệ', sources: ['KHCN', 'TTTT'] },
  { codeSuffix: 'NNMT', name: 'Sở Nông nghiệp và Môi trường', sources: ['NN', 'TNMT'] },
  { codeSuffix: 'NV', name: 'Sở Nội vụ', sources: ['NV', 'LDTBXH'] },
]
