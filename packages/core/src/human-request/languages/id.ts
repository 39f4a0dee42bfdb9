import type { Language } from '../language.js';

/** Indonesian. */
export const id: Language = `id0
Pmanusia agen! petugas admin orang_asli staf cs karyawan pegawai perwakilan rekan_anda rekan_kamu orang_di_tel! orang_beneran bantuan_manusia penanggung_jawab konsultan rekan_kerja agen_layanan agennya operator! operatornya penasihat orang_sungguhan orang_nyata manusia_asli orang_hidup csnya cs_nya! customer_service_nya! layanan_manusia rekan! rekannya teman_anda darah_daging tim_manusia agen_manusia min mbak! mas_cs! humannya orang_benar orangnya! human! cs_manusia live_agent salah_satu_dari_kalian orang_dari_tim! seseorang_dari_tim! org_bneran org orng! asisten_pribadi
Sorang! manajer atasan bos teknisi personil manager! supervisor spv bosnya pimpinan! direktur! pemilik! owner! kepala! kepala_cabang kepalanya spesialis! ahli! pakar! seseorang_yang orang_dalam pihak! yang_berwenang personel! seller! kasir! guru! yang_memutuskan bosmu rekanmu
Vperawat! suster! dokter! apoteker! resepsionis sekretaris! pengacara! akuntan! insinyur! programmer! developer! mekanik! montir! penjual! sales! moderator! adjuster!
Iseseorang ada_orang_yang siapa_yang_bisa_saya yang_ngerti yang_paham siapa_saya_bisa dengan_siapa_saya dengan_siapa sama_siapa tidak_ada_yang_bisa siapa_saja siapapun siapa_pun! seseorang_dari salah_satu_dari salah_seorang ada_yang_bisa siapa_yang_bisa ke_siapa! kepada_siapa! ada_orang! yang_lain! orang_lain
Dlayanan bagian departemen customer penagihan tim teknis keuangan teknis! keluhan! pengaduan divisi! hukum! legal! penjualan! klaim! pengiriman! pengembalian cabang! kantor! toko! gudang! sekretariat kredit! dukungan_teknis layanan_pelanggan! cs_bagian tagihan! apotek! helpdesk! customer_service!
Bmesin kecerdasan ai
Cbicara berbicara ngomong ngobrol mengobrol ajak komplain telpon_sama telepon_dengan chatting berkomunikasi curhat menjawab_saya ajak_chat bicara_dengan bicara_sama ngomong_sama chat! chat_sama chat_dengan berbincang bincang! berdiskusi diskusi! konsultasi! berkonsultasi komunikasi! kontak_dengan terhubung! dihubungkan bertanya_langsung tanya_langsung berunding bicara_langsung lanjut_dengan lanjut_sama
Gmembantu! dibantu! bantuin! menjawab! jawab! dijawab! jawabin! balas! dibalas! membalas! melihat! cek mengecek! ngecek! periksa! memeriksa menangani! tangani! ditangani! urus! mengurus! ngurus! menyelesaikan selesaikan! menjelaskan jelaskan! jelasin! mengerti! ngerti! paham! memahami! tahu! mengambil_alih ambil_alih! turun_tangan menelepon telepon_saya! hubungi_saya! menghubungi_saya! hubungin_saya kontak_saya! melayani! layani! dilayani! menanggapi menindaklanjuti tindaklanjuti merespon respon! solusi_dari yang_jawab bereskan menyelesaikan_ini!
Tpindahkan! pindahin!
Mhubungk sambung alihkan hubungkan_saya teruskan disambung dihubung oper! bawa_saya alihin oper_ke! ganti_ke! pindah_ke! alih_ke! hubungin! menghubungkan dialihkan! mengalihkan operin! dioper! diteruskan! forward! eskalasi! dieskalasi eskalasikan arahkan! diarahkan! limpahkan! transfer_saya transferkan! ganti_sama serahkan! lempar_ke! masukkan!
Lhubungi kontak menghubungi sampai_ke! menjangkau
Wmau ingin butuh minta pengen lebih_suka beri kasih mohon perlu biarkan kasih_saya ketemu mencari carikan pengin! pingin! membutuhkan memerlukan meminta! mohon! tuntut! menuntut lebih_memilih pilih! kasi! panggilkan panggilin kirim! kirimkan cariin! cari! harus! tolong_panggil tolong_kasih dong! suruh! izinkan biar! saya_tuntut mending! tunggu! menunggu! keluarin keluarkan! kalo_bisa saya_mau! mana! tugaskan! tetapkan panggil!
Kbisa bisakah_saya bisa_saya dapatkah_saya apakah_saya_bisa cara boleh_saya bolehkah_saya boleh biarkan_saya biar_saya bales dapatkah dapat! mungkin! mungkinkah bagaimana! gimana! dimana! di_mana apakah_bisa apa_bisa
Eapakah_ada ada* tersedia aktif! ada_gak! ada_ga! apa_ada! standby! di_balik! online! yang_jaga yang_lagi_jaga ada_kah!
Ukalau! jika! kalo!
Rasli sungguh nyata beneran
Jsaya_dengan! saya_ke! saya_langsung! aku_ke! kami_ke! gue_ke! saya! aku kami! gue
Ntidak gak* jangan tanpa bukan nggak! ga tak enggak! ngga! ndak! belum!
Hberhenti capek benci stop! cukup! udah_cukup bosan! bosen! daripada! ketimbang! matikan! matiin! males! malas!
Qapakah_kamu apakah_anda kamu saya_berbicara_dengan apakah_saya_bicara saya_bicara_dengan kamu_robot kamu_manusia kamu_bot! anda_robot anda_manusia lagi_ngobrol_sama ini_bot! saya_bicara_dengan_bot!
Fdengan sama! ke yang dari langsung dgn situ anda saja segera! makasih ya di_sini disini untuk di plis! kak gan bang! sekarang juga! skrg
Xasuransi berapa lain! hak* saya_sendiri seperti sebagai saya_punya punyaku ibuku! ayahku! kakak! adik! anak! temanku! teman_saya tetangga! penyewa! kurir! kurirnya tukang_pos! orang_lain_di! pihak_ketiga agen_properti agen_asuransi agen_perjalanan agen_travel rambut! tubuh! kemanusiaan hak_asasi sumber_daya suami! istri! pacar! bos_saya manajer_saya dua tiga! empat! saya_adalah saya_petugas
Otelepon bantu bodoh keluhan tolong
Ykemarin tadi yang_saya minggu_lalu menugas sudah! apakah_harus bilang! mengatakan katanya! janji! berjanji dijanjikan datang! menelpon_saya_kemarin mencuri! dicuri! maling! bulan_lalu tadi_pagi sudah_bicara menutup_telepon jual! menjual! mengirim! menerima! telah! pernah! bekerja! lowongan! lamaran! peran! izin! akses! menambah! tambah! hapus! menghapus! undang! mengundang! lisensi! darurat! per_orang! kenapa! mengapa! kapan! apa_itu! apa_arti siapa_itu! siapa_yang_membuat penerima! buku! film! lagu! alarm! cuaca! restoran! wig perbedaan! beda! harga! jam_berapa menjadi! jadi_agen kontak_person mengganti! direkam rekam berbagi folder paket! fitur udah! menambahkan kesalahan! namanya
Amelamar jam_buka gaji apa_beda ingatkan dibaca kerja! bahasa_apa! meja! diskon tanpa_harus tanpa_bicara
,tapi kalau_tidak`;
