import type { Language } from '../language.js';

/** Vietnamese. */
export const vi: Language = `vi0
Pnhan_vien tu_van_vien tong_dai_vien nguoi_that con_nguoi nguoi_dai nguoi_tu nguoi_ho
Snguoi! quan_ly sep
Iai! ai_do
Dbo_phan phong_ke cham_soc ho_tro
Bmay!
Cnoi_chuyen trao_doi tro_chuyen gap* noi!
Mket_noi chuyen! chuyen_may cho_toi_gap
Llien_he
Wmuon can* cho_toi cho_minh thich! yeu_cau
Klam_sao cach! the_nao
Eco
Rthat* thuc
Nkhong dung* chua*
Hghet* chan*
Qban_la dang_noi_chuyen
Fvoi! mot* lam_on
Xcua_toi bao_hiem bao_nhieu khac nguoi_khac nhu
Ogiup* goi_lai ngu* khieu_nai
Yhom_qua da_noi`;
