/** The first minute, and where help is. */
export const tourTexts = {
  help: 'Trợ giúp',
  replay: 'Xem hướng dẫn một phút',
  keysTitle: 'Phím tắt trên sơ đồ',
  name: 'Hướng dẫn một phút',
  stepOf: (step: number, all: number) => `${step}/${all}`,
  next: 'Tiếp',
  back: 'Lùi',
  skip: 'Bỏ qua',
  finish: 'Bắt đầu làm việc',
  steps: {
    welcome: {
      title: 'Chào mừng đến với Tinh Gọn',
      text: 'Đây là Huế năm 2025: toàn bộ hệ thống tổ chức trước và sau sắp xếp. Trong một phút, bạn sẽ biết xem ở đâu và làm ở đâu. Mọi thứ ở đây đều thử được, không sợ hỏng.',
    },
    outline: {
      title: 'Cây tổ chức và tìm kiếm',
      text: 'Mỗi đơn vị là một dòng; mũi tên mở và gập, phím cách để chọn. Gõ tên vào ô tìm ở góc trên bên phải, không cần dấu.',
    },
    canvas: {
      title: 'Xa, gần, trước, sau',
      text: 'Lăn chuột để lại gần: chấm thành tên, tên thành thẻ. Các nút phía trên cho xem trước và sau: song song, chồng lớp hay biến đổi.',
    },
    merge: {
      title: 'Sáp nhập hai đơn vị',
      text: 'Hai đơn vị vừa được chọn giúp bạn. Nút Sáp nhập cho thấy hết tác động trước khi lưu: đơn vị, vị trí, định mức. Phương án dựng sẵn không bị sửa: thay đổi đầu tiên lập một bản nháp của bạn.',
    },
    ledger: {
      title: 'Không mất một ai',
      text: 'Bảng cân đối luôn ở đây: số đơn vị, vị trí, diện tích, dân số, đảng viên trước và sau phải khớp nhau. Bấm để xem từng dòng.',
    },
    acts: {
      title: 'Hoàn tác và danh sách văn bản',
      text: 'Mỗi thay đổi là một văn bản có ngày và căn cứ. Bấm vào một bước để đứng ở đó; hoàn tác, làm lại không giới hạn. Cần nhắc lại, hãy bấm dấu hỏi ở góc trên bên phải.',
    },
  },
}
