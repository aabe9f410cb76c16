/** Signing in, invitations, one's own account. */
export const accountTexts = {
  localNote: 'Làm việc trên máy này, không có tài khoản',
  signIn: 'Đăng nhập',
  signInTitle: 'Đăng nhập Tinh Gọn',
  email: 'Thư điện tử',
  password: 'Mật khẩu',
  signOnWith: (name: string) => `Đăng nhập bằng ${name}`,
  or: 'hoặc',
  signInHint:
    'Sai mật khẩu 5 lần liền thì tài khoản bị khóa 15 phút, mỗi lần sau lâu hơn, nhiều nhất một ngày. Quên mật khẩu thì nhờ người quản trị gửi lời mời mới.',
  invitationTitle: 'Đặt mật khẩu',
  invitationText:
    'Bạn được mời vào Tinh Gọn. Chọn một mật khẩu từ 12 ký tự trở lên, rồi đăng nhập bằng thư điện tử của bạn.',
  newPassword: 'Mật khẩu mới',
  repeatPassword: 'Nhập lại mật khẩu',
  passwordsDiffer: 'Hai lần nhập chưa giống nhau. Nhập lại lần thứ hai.',
  setPassword: 'Đặt mật khẩu',
  passwordSet: 'Đã đặt mật khẩu. Hãy đăng nhập.',
  invitationSpent:
    'Lời mời này đã được dùng, đã quá 72 giờ hoặc không đúng. Nếu đã đặt mật khẩu thì hãy đăng nhập; nếu chưa, nhờ người quản trị gửi lời mời mới.',
  strength: {
    'too-short': (missing: number) => `Còn thiếu ${missing} ký tự.`,
    weak: 'Yếu: lặp lại hoặc dễ đoán. Thêm vài từ không liên quan.',
    fair: 'Được. Dài hơn thì an toàn hơn.',
    strong: 'Tốt.',
  },
  account: 'Tài khoản',
  accountOf: (name: string) => `Tài khoản của ${name}`,
  roles: {
    administrator: 'Quản trị',
    planner: 'Lập phương án',
    leader: 'Lãnh đạo',
    staff: 'Chuyên viên',
    viewer: 'Người xem',
  },
  people: 'Thành viên',
  record: 'Sổ quyết định',
  changeName: 'Đổi tên',
  nameForOthers: 'Tên để mọi người nhận ra bạn',
  saveName: 'Lưu tên',
  changePassword: 'Đổi mật khẩu',
  currentPassword: 'Mật khẩu hiện nay',
  passwordChanged: 'Đã đổi mật khẩu. Các thiết bị khác đã bị đăng xuất.',
  signOut: 'Đăng xuất',
  signOutEverywhere: 'Đăng xuất mọi thiết bị',
  tokens: 'Mã truy cập API',
  tokensText: 'Mã truy cập cho chương trình làm việc thay bạn, với đúng quyền của bạn.',
  noTokens: 'Chưa có mã nào.',
  tokenName: 'Tên, để nhớ dùng ở đâu',
  tokenDays: 'Hạn dùng',
  days: (count: number) => `${count} ngày`,
  createToken: 'Tạo mã',
  tokenOnce: 'Chép mã này ngay: nó chỉ hiện một lần.',
  copy: 'Chép',
  copied: 'Đã chép',
  revoke: 'Thu hồi',
  revokeToken: (name: string) => `Thu hồi mã ${name}`,
  tokenSince: (made: string, ends: string) => `tạo ${made}, hết hạn ${ends}`,
  done: 'Xong',
  signOnProblems: {
    'unknown-email':
      'Thư điện tử này chưa có tài khoản ở đây. Nhờ người quản trị thêm bạn, rồi đăng nhập lại.',
    'email-not-verified':
      'Hệ thống đăng nhập của cơ quan chưa xác minh thư điện tử này. Xác minh ở đó, rồi đăng nhập lại.',
    'email-missing':
      'Hệ thống đăng nhập của cơ quan không cho biết thư điện tử của bạn. Nhờ người quản trị hệ thống ấy cho phép, rồi đăng nhập lại.',
    'sign-on-cancelled': 'Việc đăng nhập đã bị dừng giữa chừng. Hãy bắt đầu lại.',
    'sign-on-expired': 'Đăng nhập quá lâu hoặc bắt đầu ở trình duyệt khác. Hãy bắt đầu lại.',
    'sign-on-failed':
      'Hệ thống đăng nhập của cơ quan trả lời không đúng. Hãy bắt đầu lại; nếu vẫn lỗi, báo người quản trị.',
  },
  problems: {
    'sign-in-refused':
      'Thư điện tử hoặc mật khẩu không đúng, hoặc đã thử sai quá nhiều lần. Kiểm tra lại cả hai, thử lại sau 15 phút, hoặc nhờ người quản trị gửi lời mời mới.',
    'password-refused': 'Mật khẩu hiện nay không đúng. Nhập lại.',
    'no-password': 'Tài khoản này không có mật khẩu: đăng nhập bằng hệ thống của cơ quan.',
    'too-many-requests': 'Quá nhiều lần thử từ mạng của bạn. Chờ một phút rồi thử lại.',
    'sign-on-unavailable':
      'Hệ thống đăng nhập của cơ quan chưa trả lời. Thử lại, hoặc đăng nhập bằng thư điện tử và mật khẩu.',
  },
}
