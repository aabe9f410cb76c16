import type { CompleteText } from '@tinhgon/model'

/** The closed list of conflicts. Each sentence says what does not fit; what can be done is said by the choices. */
export const conflictTexts = {
  'unit-missing': {
    vi: '“{act}” nêu “{name}”, nhưng đơn vị này không tồn tại vào ngày đó.',
    en: '“{act}” names “{name}”, which does not live on that day.',
    ru: '«{act}» называет «{name}», но на этот день такой единицы нет.',
  },
  'unit-elsewhere': {
    vi: '“{act}” đưa “{child}” đi cùng một phần của “{name}”, nhưng đơn vị này không còn trực thuộc “{name}”.',
    en: '“{act}” lets “{child}” go with a part of “{name}”, of which it is no subordinate any more.',
    ru: 'По «{act}» «{child}» переходит с частью «{name}», но больше ей не подчинена.',
  },
  unplaced: {
    vi: '“{act}” kết thúc “{name}” nhưng chưa nêu nơi nhận: {what}.',
    en: '“{act}” ends “{name}” with nobody taking: {what}.',
    ru: '«{act}» прекращает «{name}», но не указано, кому переходит: {what}.',
  },
  'attribute-differs': {
    vi: '“{name}” có {attribute} khác nhau: phương án này ghi “{ours}”, {other} ghi “{theirs}”; trước đó là “{before}”.',
    en: 'The {attribute} of “{name}” differs: this plan says “{ours}”, {other} says “{theirs}”; it was “{before}”.',
    ru: 'У «{name}» различается {attribute}: этот план – «{ours}», {other} – «{theirs}»; прежде – «{before}».',
  },
  'figure-differs': {
    vi: '“{name}” có {measure} khác nhau: phương án này ghi {ours}, {other} ghi {theirs}.',
    en: 'The {measure} of “{name}” differs: this plan says {ours}, {other} says {theirs}.',
    ru: 'У «{name}» различается показатель «{measure}»: этот план – {ours}, {other} – {theirs}.',
  },
  'figure-exceeds-source': {
    vi: '“{act}” chuyển từ “{name}” nhiều {measure} hơn số đang có ({stated} / {whole}).',
    en: '“{act}” carries more {measure} out of “{name}” than it holds ({stated} of {whole}).',
    ru: '«{act}» переносит из «{name}» больше, чем там есть, по показателю «{measure}» ({stated} из {whole}).',
  },
  'post-missing': {
    vi: '“{act}” nêu vị trí “{id}”, nhưng vị trí này không còn ở đó.',
    en: '“{act}” names the post “{id}”, which is not there any more.',
    ru: '«{act}» называет должность «{id}», которой там больше нет.',
  },
  'post-differs': {
    vi: 'Vị trí “{id}” được chuyển về hai nơi: phương án này về “{ours}”, {other} về “{theirs}”.',
    en: 'The post “{id}” is moved to two places: by this plan to “{ours}”, by {other} to “{theirs}”.',
    ru: 'Должность «{id}» переведена в два места: этот план – «{ours}», {other} – «{theirs}».',
  },
  'holder-differs': {
    vi: 'Người giữ vị trí “{id}” khác nhau: phương án này ghi “{ours}”, {other} ghi “{theirs}”.',
    en: 'The holder of the post “{id}” differs: this plan says “{ours}”, {other} says “{theirs}”.',
    ru: 'Должность «{id}» занимают разные люди: этот план – «{ours}», {other} – «{theirs}».',
  },
  'id-taken': {
    vi: '“{act}” dùng mã định danh “{id}”, nhưng mã này đã chỉ một đối tượng khác.',
    en: '“{act}” uses the id “{id}”, which already means something else.',
    ru: '«{act}» использует идентификатор «{id}», который уже обозначает другой объект.',
  },
  'code-taken': {
    vi: '“{act}” cho “{name}” mã số “{code}”, nhưng mã này đang do “{other}” dùng.',
    en: '“{act}” gives “{name}” the code “{code}”, which is borne by “{other}”.',
    ru: '«{act}» даёт «{name}» код «{code}», но его имеет «{other}».',
  },
  'relation-differs': {
    vi: '“{act}” nêu quan hệ “{kind}” giữa “{from}” và “{to}”, nhưng quan hệ này không còn như lúc soạn.',
    en: '“{act}” names the relation “{kind}” between “{from}” and “{to}”, which is not as it was when drafted.',
    ru: '«{act}» называет связь «{kind}» между «{from}» и «{to}», но она уже не та, что при составлении.',
  },
  'before-baseline': {
    vi: '“{act}” ngày {date} sớm hơn ngày của hiện trạng mới ({baseline}).',
    en: '“{act}” of {date} is earlier than the newer baseline ({baseline}).',
    ru: '«{act}» от {date} раньше нового исходного состояния ({baseline}).',
  },
  'done-under-other-id': {
    vi: '“{act}” lập “{name}”, nhưng hiện trạng mới đã có “{other}” như vậy.',
    en: '“{act}” brings forth “{name}”, but the newer baseline has such a unit already: “{other}”.',
    ru: '«{act}» создаёт «{name}», но в новом исходном состоянии такая единица уже есть: «{other}».',
  },
  'act-differs': {
    vi: 'Văn bản “{act}” có nội dung khác nhau ở hai phương án.',
    en: 'The act “{act}” differs between the two plans.',
    ru: 'Документ «{act}» в двух планах различается.',
  },
  'switched-differently': {
    vi: 'Văn bản “{act}” được bật ở một phương án và tắt ở phương án kia.',
    en: 'The act “{act}” is switched on in one plan and off in the other.',
    ru: 'Документ «{act}» в одном плане включён, в другом выключен.',
  },
  'ends-twice': {
    vi: '“{name}” kết thúc ở cả hai phương án: “{oursAct}” của phương án này và “{theirsAct}” của phương án kia.',
    en: '“{name}” ends in both plans: by “{oursAct}” of this plan and by “{theirsAct}” of the other.',
    ru: '«{name}» прекращается в обоих планах: «{oursAct}» этого плана и «{theirsAct}» другого.',
  },
  'part-twice': {
    vi: 'Cả hai phương án đều chuyển một phần của “{name}” về “{taker}”: “{oursAct}” của phương án này và “{theirsAct}” của phương án kia.',
    en: 'Both plans carry a part of “{name}” into “{taker}”: “{oursAct}” of this plan and “{theirsAct}” of the other.',
    ru: 'Оба плана передают часть «{name}» в «{taker}»: «{oursAct}» этого плана и «{theirsAct}» другого.',
  },
  'waits-for-act': {
    vi: '“{act}” phải chờ “{awaited}” được quyết định trước.',
    en: '“{act}” has to wait until “{awaited}” has been decided.',
    ru: '«{act}» ждёт решения по «{awaited}».',
  },
  'act-refused': {
    vi: '“{act}” không áp dụng được (số lý do: {count}).',
    en: '“{act}” cannot be applied (reasons: {count}).',
    ru: '«{act}» применить нельзя (причин: {count}).',
  },
} as const satisfies Record<string, CompleteText>

export type ConflictType = keyof typeof conflictTexts
