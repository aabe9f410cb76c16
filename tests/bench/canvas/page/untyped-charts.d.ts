declare module 'd3-org-chart' {
  // biome-ignore lint/suspicious/noExplicitAny: the library has no types
  export const OrgChart: new () => any
}
declare module 'orgchart'
declare module 'orgchart/dist/css/jquery.orgchart.min.css'
interface JQuery {
  orgchart(options: object): this
}
