import type { MailTexts } from './mail-texts.js';

export const vi: MailTexts = {
  subject: 'Cuộc trò chuyện của bạn với {workspace}',
  goOn: 'Hãy trả lời thư này để tiếp tục trò chuyện.',
  automated: 'trợ lý tự động',
  leftOut: 'Quá lớn để gửi qua email: {files}',
  confirmSubject: 'Câu trả lời từ {workspace}',
  confirmIntro: 'Có câu trả lời cho bạn từ {workspace}.',
  confirmAsk:
    'Ai đó đã để lại địa chỉ này trong một cuộc trò chuyện. Nếu đó là bạn, hãy mở trang này để nhận câu trả lời tại đây:',
  confirmElse: 'Nếu không phải bạn, không cần làm gì. Bạn sẽ không nhận thêm thư về việc này.',
  question: 'Đây có phải địa chỉ của bạn không?',
  yes: 'Có, gửi tới đây',
  no: 'Không, đừng gửi gì',
  confirmed: 'Địa chỉ của bạn đã được xác nhận. Câu trả lời đang được gửi.',
  stopped: 'Bạn sẽ không nhận thêm thư về việc này.',
  notices: {
    assigned: '{name} đang hỗ trợ bạn.',
    joined: '{name} đã tham gia cuộc trò chuyện.',
    waiting: 'Hiện chưa có ai rảnh. Bạn đang trong hàng chờ và sẽ được báo khi có người tham gia.',
    scheduled: 'Nhân viên sẽ trả lời câu hỏi của bạn.',
    unassigned: 'Câu hỏi của bạn đã được chuyển đến đội ngũ.',
    email_wanted: 'Hãy để lại email để nhận câu trả lời.',
    cancelled: 'Bạn đã quay lại với trợ lý.',
    failed: 'Chúng tôi không liên hệ được đội ngũ. Vui lòng thử lại sau giây lát.',
    expired: 'Không có ai rảnh kịp lúc. Hãy thử lại hoặc tiếp tục với trợ lý.',
    returned: 'Trợ lý đã trả lời trở lại.',
    paused: 'Trợ lý đang tạm dừng và hiện không ai tiếp nhận được. Tin nhắn của bạn đã được giữ lại.',
    closed: 'Cuộc trò chuyện này đã đóng. Hãy viết tiếp để mở lại.',
    reopened: 'Cuộc trò chuyện này đã mở lại.',
  },
};
