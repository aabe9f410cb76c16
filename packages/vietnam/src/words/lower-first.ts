/** "Phường Phú Xuân" → "phường Phú Xuân": a territory's name inside a sentence or another name. */
export const lowerFirst = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)
