/** A node of a tree that every contestant is given. */
export interface ChartNode {
  readonly id: string
  readonly parentId: string | null
  readonly name: string
}

const communesOfDistrict = 15
const districtsOfProvince = 11

/**
 * A country of so many units: one top, provinces of eleven districts, districts of fifteen communes, as
 * Vietnam had them in 2024. Superiors come before subordinates.
 */
export function chartTree(units: number): ChartNode[] {
  const nodes: ChartNode[] = [{ id: 'u0', parentId: null, name: 'Cả nước' }]
  const add = (parentId: string, name: string): string | null => {
    if (nodes.length >= units) return null
    const id = `u${nodes.length}`
    nodes.push({ id, parentId, name })
    return id
  }
  for (let province = 1; nodes.length < units; province += 1) {
    const provinceId = add('u0', `Tỉnh số ${province}`)
    for (let district = 1; provinceId !== null && district <= districtsOfProvince; district += 1) {
      const districtId = add(provinceId, `Huyện số ${district}`)
      for (let commune = 1; districtId !== null && commune <= communesOfDistrict; commune += 1)
        add(districtId, `Xã Phong Phú số ${commune}`)
    }
  }
  return nodes
}
