// Vietnamese, with both places of the tone mark (xóa, xoá).

import type { Lexicon } from './types.ts';

/** Vietnamese. */
export const vi: Lexicon = {
  lang: 'vi',
  enable:
    'bật|đã bật|đang bật|kích hoạt|mở$|mở pop|mở imap|mở quyền|mở dịch vụ|mở truy cập|khởi động|bắt đầu sử dụng|được bật|đã kích hoạt|cho phép sử dụng|bắt đầu',
  disable:
    'tắt|đã tắt|đang tắt|vô hiệu hóa|vô hiệu hoá|vô hiệu|đã vô hiệu|hủy kích hoạt|huỷ kích hoạt|ngừng|dừng|đóng$|không sử dụng|không dùng|không bật|chưa bật|không kích hoạt|chưa kích hoạt|bị tắt|tạm ngưng|ngưng',
  allow:
    'cho phép|được phép|chấp nhận|đồng ý|cấp quyền|chấp thuận|ủy quyền|uỷ quyền|để cho|cho quyền|có thể|tán thành',
  forbid:
    'không cho phép|không cho|không được phép|chặn|cấm|ngăn|từ chối|cản|không được|không thể|đừng cho|không chấp nhận|khóa$|khoá$|bị chặn|không bao giờ cho|không cấp|ngăn không cho',
  keep: 'giữ|để lại|lưu lại|lưu bản sao|lưu một bản|lưu giữ|lưu thư|duy trì|bảo lưu|bảo quản|để nguyên|không xóa|không xoá|đừng xóa|đừng xoá|không bị xóa|không bị xoá|không bao giờ xóa|không bao giờ xoá|mà không xóa|mà không xoá|chưa xóa|chưa xoá|không loại bỏ|không gỡ|còn lại trên|để thư|nằm trên|lưu bản gốc|bảo toàn|để trên|lưu trên|vẫn ở|ở lại|không làm gì|không thay đổi',
  remove:
    'xóa|xoá|loại bỏ|gỡ bỏ|gỡ$|bỏ đi|hủy$|huỷ$|hủy bỏ thư|huỷ bỏ thư|dọn|làm trống|làm sạch|vứt|tẩy|đổ sạch|bị xóa|bị xoá|hủy thư|huỷ thư',
  archive: 'lưu trữ|kho lưu|kho thư|lưu kho|trong tất cả thư|trong mọi thư',
  move: 'chuyển * vào|chuyển * sang|chuyển * đến thùng|chuyển thư|di chuyển|dời|chuyển đến$|chuyển bản sao|chuyển vào',
  mark: 'đánh dấu|gắn cờ|gắn sao|gắn nhãn',
  read: 'đã đọc|là đã đọc|đọc$|đã xem|đã mở$',
  fetch:
    'tải|tải về|tải xuống|truy cập|lấy thư|lấy về|lấy$|lấy mail|lấy email|nhận thư|nhận mail|nhận email|thu thập|truy xuất|nhập thư|nhập khẩu|kéo về|lượt tải|tìm nạp|chuyển về|nạp|lấy|thu thư|nhận về|giao cho',
  check: 'kiểm tra|đồng bộ|làm mới|cập nhật|thăm dò|dò|tìm thư|sync$|kiểm soát|quét',
  add: 'thêm|kết nối|nhập|liên kết|mới$|tạo|thiết lập tài khoản|bổ sung|ghép',
  show: 'hiển thị|hiện trong|hiện thị|hiện lên|hiện ra|cho thấy|đăng ký theo dõi|theo dõi|liệt kê|xuất hiện|danh sách$|nhìn thấy|xem trong|hiện thư|hiện các|xem$|ẩn$|ẩn đi',
  include: 'bao gồm|gồm|kể cả|cũng|ngay cả|kèm|lẫn|bao hàm|thậm chí|cùng với|ngoài',
  forward: 'chuyển tiếp|chuyển hướng|gửi tiếp|forward',
  create:
    'tạo|tạo mới|sinh mật khẩu|sinh$|quản lý|quản lí|mới$|thêm|yêu cầu mã|lấy mã|lấy mật khẩu|đặt mật khẩu|thiết lập|cấp mật khẩu',
  require: 'yêu cầu|bắt buộc|chỉ$|cần$|phải|đòi hỏi|cần thiết|hạn chế|buộc|duy nhất',
  limit:
    'giới hạn|tối đa|không quá|nhiều nhất|hạn chế|hạn mức|không nhiều hơn|không hơn|lên đến|hạn định|mới nhất|gần nhất',
  use: 'sử dụng|dùng|thông qua|qua$|bằng$|nhờ|áp dụng|sd$|tôi muốn|cung cấp cho|sẵn sàng cho',

  reply: 'trả lời$',
  survey: 'trắc nghiệm|bài thi|kỳ thi|khảo sát|bình chọn|đề thi',

  yes: 'có$|đồng ý$|vâng|mở$',
  no: 'không$|đóng$',
  on: 'bật|đã bật|đang bật|mở$|kích hoạt|hoạt động|có$|đã kích hoạt',
  off: 'tắt|đã tắt|đang tắt|vô hiệu|đã vô hiệu|không hoạt động|không$|không có|bị chặn|chưa bật|chưa kích hoạt',

  mail: 'thư|email|e mail|mail|tin nhắn|thư điện tử|bức thư|mục$|thông điệp|tin$',
  copy: 'bản sao|bản gốc|sao chép|bản chính|bản copy',
  server: 'máy chủ|nguồn|nhà cung cấp|máy phục vụ|server|host$|từ xa|hộp thư gốc|máy trạm chủ',
  incoming: 'thư đến|thư gửi đến|thư nhận|nhận thư|nhận được|đầu vào|mail đến|email đến|nhận',
  outgoing: 'thư đi|gửi đi|gửi thư|đầu ra|gửi$|mail đi|email đi|chuyển đi|đã gửi',
  folder: 'thư mục|nhãn|danh mục|folder|ngăn',
  inbox: 'hộp thư đến|hộp thư chính|inbox|hộp thư vào|hộp thư nhận',
  trash:
    'thùng rác|sọt rác|mục đã xóa|mục đã xoá|thư mục đã xóa|thư mục đã xoá|trash|giỏ rác|thư mục xóa',
  spam: 'thư rác|spam|thư quảng cáo|không mong muốn|junk|tin rác|thư linh tinh|thư xấu|mail rác|email rác',
  account: 'tài khoản|hộp thư|địa chỉ|danh tính|định danh|acc$',
  other:
    'khác|ngoài|bên ngoài|bổ sung|bên thứ ba|bên thứ 3|thứ ba|từ xa|thêm nữa|còn lại|bên ngoài',
  client:
    'ứng dụng|chương trình|phần mềm|thiết bị|máy khách|trình khách|trình đọc|trình duyệt thư|điện thoại|di động|máy tính bảng|thunderbird|máy tính|client|app$|apps$|trình email|khách hàng email|máy trạm',
  access: 'truy cập|quyền truy cập|truy nhập|tiếp cận|vào từ',
  protocol:
    'giao thức|loại tài khoản|kiểu tài khoản|loại máy chủ|kiểu máy chủ|loại kết nối|kiểu kết nối|loại$|kiểu$|phương thức|phương pháp|loại hộp thư|cách lấy thư|cách nhận thư|dạng tài khoản|protocol',
  password: 'mật khẩu|mã pin|mật mã|pin$|passcode|pass$',
  appPassword:
    'mật khẩu ứng dụng|mật khẩu dành cho ứng dụng|mật khẩu dành riêng cho ứng dụng|mật khẩu cho ứng dụng|mật khẩu của ứng dụng|mật khẩu riêng cho ứng dụng|mật khẩu theo ứng dụng|mật khẩu dành cho * ứng dụng|mật khẩu cho * ứng dụng|mật khẩu cho chương trình|mật khẩu cho phần mềm|mật khẩu dành cho phần mềm|mật khẩu cho thiết bị|mật khẩu thiết bị|mật khẩu dành cho thiết bị|mật khẩu máy khách|mật khẩu bên ngoài|mật khẩu ngoài|mã ủy quyền|mã uỷ quyền|mã xác thực ứng dụng|mã ứng dụng|mật khẩu chuyên dụng|mật khẩu bên thứ ba|mật khẩu app|mật khẩu riêng',
  lessSecure:
    'kém an toàn|kém bảo mật|ít an toàn|ít bảo mật|không an toàn|xác thực cơ bản|xác thực căn bản|xác thực đơn giản|đăng nhập cơ bản|xác thực cũ|xác thực kế thừa|kế thừa|lỗi thời|giao thức cũ|văn bản thuần|văn bản thường|mật khẩu thường|mật khẩu thông thường|mật khẩu đơn giản|mật khẩu không mã hóa|mật khẩu không mã hoá|chỉ mật khẩu|legacy|mật khẩu bình thường|mật khẩu văn bản|kiểu cũ',
  modernAuth:
    'xác thực hiện đại|đăng nhập hiện đại|oauth|xoauth|token|mã thông báo|đăng nhập bằng google|đăng nhập bằng microsoft|đăng nhập với google|đăng nhập với microsoft|đăng nhập qua google',
  auth: 'xác thực|đăng nhập|xác minh|chứng thực|login|auth$|ủy quyền|uỷ quyền|nhận thực',
  secure: 'mã hóa|mã hoá|bảo mật|an toàn|bảo vệ|ssl|tls|starttls|an ninh',
  port: 'cổng|số cổng|port$',
  settings:
    'cài đặt|thiết lập|cấu hình|thông số|tham số|chi tiết|thông tin|hướng dẫn|tùy chọn|tuỳ chọn|tùy chỉnh|tuỳ chỉnh|lựa chọn|cách$|trợ giúp|thuộc tính',
  prefix:
    'tiền tố|thư mục gốc|gốc$|đường dẫn|không gian tên|thư mục máy chủ|thư mục trên máy chủ|namespace|thư mục cơ sở|root|prefix',
  amount: 'kích thước|số lượng|số thư|dung lượng|bao nhiêu|số tin|kích cỡ|lớn$',
  sync: 'activesync|active sync|đồng bộ exchange|đồng bộ hóa exchange|đồng bộ thiết bị|đồng bộ điện thoại|đồng bộ hóa thiết bị|đồng bộ hoá thiết bị|push$',

  all: 'tất cả|mọi|toàn bộ|hết$|cả$|đầy đủ|tất$|mỗi|bất kỳ|bất kì',
  fromNow:
    'từ bây giờ|từ giờ|từ nay|kể từ|bắt đầu bây giờ|bắt đầu từ bây giờ|từ lúc này|từ thời điểm|từ hôm nay|trở đi|về sau|sau này|trong tương lai|tương lai|thư mới|mail mới|email mới|chỉ thư mới|chỉ tải * mới|mới đến|đến sau|đến từ bây giờ|sẽ đến|tin nhắn mới|sau khi bật|sau khi kích hoạt|sắp tới|mới nhận',
  past: 'cũ$|đã tải|đã được tải|trước đây|trước đó|hiện có|đã có|sẵn có|lịch sử|từ đầu|kể cả|bao gồm cả|ngay cả khi|quá khứ|ngày trước|từ trước|đã nhận',
  immediately: 'ngay lập tức|lập tức|ngay$|tức thì|tự động|trực tiếp|ngay khi|tức khắc|auto$',
  forever:
    'vĩnh viễn|mãi mãi|hoàn toàn|vĩnh cửu|xóa hẳn|xoá hẳn|hẳn$|triệt để|không thể khôi phục|không thể phục hồi|luôn luôn',
  wait: 'chờ|đợi|cho đến khi|cho tới khi|trì hoãn|hoãn|khi đăng xuất|theo yêu cầu|khi ứng dụng|không ngay|để sau',
  after: 'sau$|sau khi|khi$|sau đó|ngay khi|tiếp theo|một khi|hoàn thành|hoàn tất|nếu$|xong$|lúc$',
  days: 'ngày|tuần|tháng|năm$|số ngày',
  interval:
    'phút|mỗi giờ|hàng giờ|theo giờ|tiếng$|bao lâu|tần suất|tần số|khoảng thời gian|chu kỳ|chu kì|định kỳ|định kì|hàng ngày|mỗi * phút|mỗi ngày|mỗi giờ|lịch$|thường xuyên|lịch trình',
  expunge:
    'expunge|tự động xóa|tự động xoá|tự động loại bỏ|tự động gỡ|tự động hủy|tự động huỷ|tự xóa|tự xoá|xóa tự động|xoá tự động|xóa bỏ tự động|tự động dọn|tự động làm sạch|tự động xóa hẳn|xóa ngay tự|nén thư mục|thu gọn thư mục|tự động tẩy',
  deleted:
    'là đã xóa|là đã xoá|là xóa|là xoá|là đã bị xóa|là đã bị xoá|thư đã xóa|thư đã xoá|thư bị xóa|thư bị xoá|bị xóa|bị xoá|đã xóa|đã xoá|đã bị xóa|đã bị xoá|để xóa|để xoá|tôi xóa|tôi xoá|khi xóa|khi xoá|bạn xóa|bạn xoá|được xóa|được xoá|chờ xóa|chờ xoá|thư mục cuối|biến mất',
  local:
    'cục bộ|trên máy tính này|trên máy tính|máy tính của|trong ứng dụng|trong chương trình|trong phần mềm|trên thiết bị|trên thiết bị này|khỏi thiết bị|khỏi ứng dụng|từ hộp thư đến|khỏi hộp thư đến|trong thunderbird|trong outlook|tại đây|ở đây|tại máy|trên máy khách|trên điện thoại|địa phương',
  not: 'không$|đừng|chưa|chẳng|không bao giờ',
  common:
    'và$|của$|các$|là$|cho$|khi$|được$|này$|với$|trong$|từ$|bạn$|không$|đã$|có$|vào$|những$|để$|hoặc$|dịch$|một$|thư$|tài$|khoản$|máy$|mật$|khẩu$|trên$|thêm$|dịch vụ',
};
