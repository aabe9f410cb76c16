/** Signs that file systems refuse, and those that would make a folder of a name. */
const refused = /[\\/:*?"<>|\p{Cc}]+/gu

/** Hands a file over to whoever looks at the page. */
export function saveFile(name: string, mediaType: string, content: Uint8Array | string): void {
  const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)], {
    type: mediaType,
  })
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name.replaceAll(refused, ' ').trim()
  link.click()
  URL.revokeObjectURL(address)
}
