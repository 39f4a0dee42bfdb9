import type { Language } from '../language.js';

/** Vietnamese. */
export const vi: Language = `vi0
Pnhan_vien nv tu_van_vien tong_dai_vien chuyen_vien ky_thuat_vien nguoi_that con_nguoi nguoi_dai! nguoi_tu! nguoi_ho! nguoi_phu! admin dien_thoai_vien giao_dich_vien ho_tro_vien nguoi_quan dong_nghiep nguoi_ho_tro! dai_dien! nguoi_thuc nguoi_song can_bo! tro_ly_that nguoi_tu_van! nguoi_truc! nvien agent! bang_xuong_bang_thit nguoi_bang_xuong operator! csr csh mot_ban_trong ai_ben_ban! ai_ben_minh ban_nao_ben! ng_that tdv nguoi_nghe_may ban_sale ad ngui_that nguoi_thiet nguoi_thit
Squan_ly! sep giam_sat! cap_tren chu_shop truong_phong giam_doc! truong_nhom! chu chu_cua_hang! lanh_dao! ban_giam_doc! chuyen_gia! ky_su! tho anh_chi! chi nguoi_co_trach_nhiem! trach_nhiem! ban_ky_thuat quan_tri_vien! ben_minh nguoi! nguoi_quyet_dinh phu_trach quan_li ng truong_ca truong_ban ong_chu ba_chu tham_quyen co_quyen
Vdieu_duong! y_ta! bac_si! duoc_si! le_tan! thu_ky! luat_su! lap_trinh_vien tho_may! tho_dien nguoi_ban_hang mod giam_dinh_vien! sale gm giao_vien co_giao tai_xe huong_dan_vien kien_truc_su hieu_truong co_van huan_luyen_vien dev thay_co thay_giao thu_thu truong_bo_phan giam_thi
Iai ai_do! voi_ai! khong_co_ai_de! ai_khac! bat_ky_ai! mot_ai! mot_ban! ban_nao! ban_nao_do! ai_ben! gap_ai! ai_co_the! mot_trong nguoi_khac dua_nao dua_mo
Dbo_phan cham_soc! ho_tro! tu_van! kinh_doanh ke_toan ky_thuat tong_dai! cskh phong cham_soc_khach phong_ke_toan! phong_phap_ly! phap_ly! boi_thuong! giao_hang! doi_tra! chi_nhanh! van_phong! cua_hang! quay! tin_dung! dich_vu_khach_hang! ho_tro_ky_thuat! hoa_don! hanh_chinh! ben_ban! phong_nhan_su nha_thuoc tuyen_sinh phap_che
Bmay tri_tue!
Ctrao_doi! gap* noi nch nc chat_voi! gap giup_do! noi_voi! chat! tam_su! thao_luan! ban_bac! tu_van_voi! hoi_truc_tiep! hoi gap_mat! lien_lac_voi! lien_he_voi! giao_tiep! alo lam_viec_voi! goi_dien_voi! goi_voi! tiep_tuc_voi! nghe_may nghe_giong thua_chuyen tro_chuyen tiep_chuyen inbox ib! thuong_luong goi_em! goi_toi! goi_minh! lam_viec_truc_tiep bat_may truc_tiep_voi
Ggiup_toi! giup_minh! giup_em! ho_tro_toi! tra_loi! tra_loi_toi! phan_hoi! xem xem_giup! kiem_tra! xu_ly! giai_quyet! giai_thich! giai_dap! tiep_nhan! tiep_quan! hieu! biet! goi_cho_toi! goi_dien_cho_toi! lien_he_toi! lien_he_voi_toi! viet_cho! phuc_vu! can_thiep! rep vao_ho_tro! xac_nhan! giup! goi_cho nhan_cho goi_lai!
Mket_noi chuyen! noi_may! cho_toi_gap! ket_noi_toi! cho_gap! dua_toi! dan_toi! ban_giao! bao_len! leo_thang chuyen_may
Llien_he
Wmuon can cho_toi! cho_minh cho_em! cho_mk! goi thich! yeu_cau! xin mong tim_dau! da_yeu_cau! mong_muon! de_nghi! xin_duoc! cho cho_xin! doi thich_hon! tha goi_ra! keu kiem! tim tim_cho! dua cu sap_xep! bo_tri! phai! de_toi! de_minh! nho moi uu_tien! vui_long_cho! uoc phan_cong!
Klam_sao cach! the_nao! co_the! duoc_khong! duoc_ko! lam_the_nao! o_dau! cach_nao! lieu! co_cach! dc_k! duoc_k! co_khong khong_a! khong_cho ko_cho k_cho phim_may
Eco tuc_truc ranh! con_ai! dang_truc! truc! truc_tuyen! online! phia_sau! dang_sau! ton_tai! o_do! o_day_co! dau
Uneu
Rthat! thuc
Jminh! em tui to chung_toi! bon_minh! toi
Nkhong dung chua ko k chang! cha khoi! khong_can! hong!
Hghet chan thay_vi! thoi! ngung! du_roi! met tat dep
Qban_la dang_noi_chuyen co_phai ban_co_phai! may_la! toi_dang_noi! toi_dang_chat! minh_dang_chat! day_la_bot! co_phai_robot! co_phai_bot! em_la_bot! toi_dang_noi_chuyen minh_dang_noi_chuyen dang_noi_chuyen_voi! toi_dang_noi_chuyen_voi!
Fvoi mot* lam_on! o_day! nao dang! truc_tiep ngay roi oi nhe ngay! gap_nhe! day cho_toi_hoi! bay_gio! gium dum can_tho ha_noi tiet_kiem di! noi_tieng noi_duoc_tieng
Xcua_toi bao_hiem bao_nhieu khac! nhu chuyen_khoan chuyen_tien nguoi_ban! tai_khoan mat_khau lam nguoi_giup_viec the con_nguoi_co! cua_minh! me bo ba_toi! anh_trai! chi_gai! em_gai! con_gai! con_trai! ban_toi! ban_be! hang_xom! nguoi_thue! moi_gioi! bat_dong_san! shipper! nguoi_giao_hang! nhan_vien_giao_hang! buu_ta! nguoi_thu_ba! ben_thu_ba! dai_ly! toc nhan_loai nhan_quyen nhan_su! chong! vo nguoi_yeu! sep_toi! hai bon toi_la! minh_la! em_la! cho_nguoi_khac nhan_vien_co_moi! dia_chi
Ongu* khieu_nai!
Yhom_qua da_noi! noi_voi_toi! noi_la! noi_rang da_gap! da_goi! hua da_hua! da danh_cap! lay_cap! trom! tuan_truoc! thang_truoc! sang_nay! hom_truoc! da_noi_chuyen cup_may! ban_cho! gui nhan_duoc! vua_noi! tung! viec_lam! lam_viec! tuyen_dung! luong! vai_tro! quyen! them! xoa moi_them giay_phep! khan_cap! moi_nguoi! tai_sao! vi_sao! sao_lai! khi_nao! bao_gio! la_gi! nghia_la! la_ai! nguoi_nhan! thu_huong! sach! phim! bai_hat! nhac! bao_thuc! thoi_tiet! nha_hang! toc_gia! khac_nhau! khac_gi! gia may_gio! tro_thanh! lien_he_khan nguoi_lien_he! ghi_am! chia_se! thu_muc! tinh_nang gap_kho! gap_loi! da_bao bao_la xong!
Atuyen ung_tuyen giam_gia! ma_khong tim_viec nhan_vien_giao ke_chuyen
,khong_thi neu_khong chu_khong chu_ko chu_k`;
