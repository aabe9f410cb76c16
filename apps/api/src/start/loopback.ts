/** Whether only programs on this machine can reach a host. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|\[?::1\]?|127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/i.test(host)
