import type { Language } from '../language.js';

/** Vietnamese. */
export const vi: Language = `vi0
Pnhan_vien nv tu_van_vien tong_dai_vien chuyen_vien ky_thuat_vien nguoi_that con_nguoi nguoi_dai nguoi_tu nguoi_ho nguoi_phu admin dien_thoai_vien giao_dich_vien ho_tro_vien nguoi_co_tham nguoi_quan dong_nghiep nguoi_phu_trach nguoi_ho_tro nhan_vien_cham nhan_vien_ho_tro
Snguoi! quan_ly sep giam_sat cap_tren chu_shop truong_phong giam_doc
Iai! ai_do voi_ai khong_co_ai_de khong_co_ai
Dbo_phan phong_ke phong_k cham_soc ho_tro tu_van kinh_doanh ke_toan ky_thuat tong_dai cskh phong_ cham_soc_khach
Bmay! tri_tue
Cnoi_chuyen trao_doi tro_chuyen gap* noi! rep! nch nc! chat_voi gap! xu_ly tra_loi_toi giup_do
Mket_noi chuyen! chuyen_tiep chuyen_may noi_may cho_toi_gap chuyen_sang chuyen_cho chuyen_toi chuyen_qua doi_sang
Llien_he
Wmuon can! cho_toi cho_minh cho_em cho_mk goi thich! yeu_cau xin! mong tim_nguoi thich_chat tim_dau da_yeu_cau
Klam_sao cach! the_nao
Eco tuc_truc ranh!
Rthat! thuc
Nkhong dung* chua*
Hghet* chan* thay_vi
Qban_la dang_noi_chuyen co_phai
Fvoi! mot* lam_on o_day nao! dang! truc_tiep online ngay dau! truc! roi! oi! nhe! ngay! gap_nhe
Xcua_toi bao_hiem bao_nhieu khac! nguoi_khac nhu chuyen_khoan chuyen_tien nguoi_ban tai_khoan mat_khau lam! nguoi_giup_viec the! con_nguoi_co nhan_vien_co
Ogiup* goi_lai ngu* khieu_nai
Yhom_qua da_noi noi_voi_toi noi_la noi_rang da_gap
Atuyen ung_tuyen giam_gia
,khong_thi neu_khong`;
