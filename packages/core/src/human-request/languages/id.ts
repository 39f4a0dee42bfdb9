import type { Language } from '../language.js';

/** Indonesian. */
export const id: Language = `id0
Pmanusia agen! petugas admin orang_asli staf* cs karyawan pegawai perwakilan
Sorang! manajer atasan bos
Iseseorang ada_orang_yang
Dlayanan bagian departemen customer penagihan
Bmesin
Cbicara berbicara ngomong ngobrol mengobrol ajak
Mhubungk sambung alihkan hubungkan_saya
Lhubungi kontak
Wmau ingin butuh minta pengen lebih_suka panggil beri* kasih boleh_minta
Kbisa bisakah_saya bisa_saya dapatkah_saya apakah_saya_bisa cara
Eapakah_ada ada*
Rasli sungguh nyata beneran
Ntidak gak* jangan tanpa bukan
Hberhenti capek benci
Qapakah_kamu apakah_anda kamu saya_berbicara_dengan
Fdengan sama! dong ke
Xasuransi berapa lain! hak* saya_sendiri seperti sebagai
Otelepon bantu bodoh keluhan tolong
Ykemarin tadi yang_saya`;
