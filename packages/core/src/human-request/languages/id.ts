import type { Language } from '../language.js';

/** Indonesian. */
export const id: Language = `id0
Pmanusia agen! petugas admin orang_asli staf* cs karyawan pegawai perwakilan rekan_anda rekan_kamu orang_di_tel orang_beneran staf bantuan_manusia penanggung_jawab konsultan rekan_kerja agen_layanan
Sorang! manajer atasan bos teknisi personil
Iseseorang ada_orang_yang siapa_yang_bisa_saya orang_lain yang_ngerti yang_paham siapa_saya_bisa dengan_siapa_saya dengan_siapa sama_siapa tidak_ada_yang_bisa
Dlayanan bagian departemen customer penagihan tim! teknis keuangan bagian_ teknis! keluhan! pengaduan
Bmesin kecerdasan ai!
Cbicara berbicara ngomong ngobrol mengobrol ajak komplain telpon_sama telepon_dengan dibalas dilayani dibantu chatting berkomunikasi curhat menjelaskan ditangani menjawab_saya mengurus ajak_chat
Mhubungk sambung alihkan hubungkan_saya teruskan disambung dihubung oper! bawa_saya alihin oper_ke ganti_ke pindah_ke alih_ke
Lhubungi kontak menghubungi
Wmau ingin butuh minta pengen lebih_suka panggil beri* kasih boleh_minta mohon perlu biarkan kasih_saya ketemu mencari carikan
Kbisa bisakah_saya bisa_saya dapatkah_saya apakah_saya_bisa cara boleh_saya bolehkah_saya boleh biarkan_saya biar_saya jawab! bales
Eapakah_ada ada* tersedia aktif!
Rasli sungguh nyata beneran
Ntidak gak* jangan tanpa bukan
Hberhenti capek benci
Qapakah_kamu apakah_anda kamu saya_berbicara_dengan apakah_saya_bicara saya_bicara_dengan
Fdengan sama! dong ke yang dari langsung dgn sini situ anda saja dong! mohon! segera! makasih ya!
Xasuransi berapa lain! hak* saya_sendiri seperti sebagai
Otelepon bantu bodoh keluhan tolong
Ykemarin tadi yang_saya minggu_lalu menugas sudah! apakah_harus
Amelamar jam_buka gaji apa_beda ingatkan dibaca kerja! bahasa_apa meja! diskon
,tapi kalau_tidak`;
