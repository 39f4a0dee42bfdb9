/** + asks for a person, ? vague or angry (an offer), - neither. */
export const vi = `
+ tôi muốn nói chuyện với người thật
+ cho tôi gặp nhân viên
+ nhân viên
+ tôi có thể nói chuyện với ai đó không?
+ tôi không muốn nói chuyện với robot
+ làm sao để gặp tư vấn viên?
+ có ai để tôi nói chuyện không?
+ tôi cần một nhân viên hỗ trợ
+ kết nối tôi với tổng đài viên
+ chuyển máy cho quản lý
+ chat với nhân viên
+ gặp người thật
+ muốn gặp nhân viên tư vấn
+ toi muon gap nhan vien
+ cho mình nói chuyện với bộ phận chăm sóc khách hàng
+ tôi thích nói chuyện với con người hơn
+ không phải bot, tôi cần người
+ liên hệ với nhân viên thế nào
+ xin hãy chuyển tôi sang nhân viên thật
+ cho em gặp người phụ trách với ạ
+ cho e gặp nv với
+ xin gặp chuyên viên
+ cho gặp admin
+ chuyển tiếp cho cấp trên
- bạn là người hay robot?
- tôi không cần nhân viên
- nhân viên hôm qua rất thô lỗ
- bàn cho bốn người
- công ty có bao nhiêu nhân viên
- gửi tin nhắn cho quản lý của tôi
- tôi đang nói chuyện với người thật à?
- đại lý bảo hiểm giá bao nhiêu
- người khác nhận hàng hộ tôi được không?
- nhân quyền là gì
- có phải người thật đang trả lời không
- tôi đã gặp quản lý rồi
? giúp tôi với
? có ai không?
? gọi lại cho tôi
? bot ngu quá
`;
