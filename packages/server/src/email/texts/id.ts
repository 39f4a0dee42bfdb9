import type { MailTexts } from './mail-texts.js';

export const id: MailTexts = {
  subject: 'Percakapan Anda dengan {workspace}',
  goOn: 'Balas email ini untuk melanjutkan percakapan.',
  automated: 'asisten otomatis',
  leftOut: 'Terlalu besar untuk dikirim lewat email: {files}',
  confirmSubject: 'Jawaban dari {workspace}',
  confirmIntro: 'Ada jawaban untuk Anda dari {workspace}.',
  confirmAsk:
    'Seseorang meninggalkan alamat ini dalam obrolan di sana. Jika itu Anda, buka halaman ini agar jawabannya dikirim ke sini:',
  confirmElse: 'Jika bukan Anda, abaikan saja. Tidak akan ada email lagi tentang ini.',
  question: 'Apakah ini alamat Anda?',
  yes: 'Ya, kirim ke sini',
  no: 'Tidak, jangan kirim apa pun',
  confirmed: 'Alamat Anda sudah dikonfirmasi. Jawabannya sedang dikirim.',
  stopped: 'Tidak akan ada email lagi tentang ini.',
  notices: {
    assigned: '{name} sedang bersama Anda.',
    joined: '{name} telah bergabung dalam percakapan.',
    waiting:
      'Saat ini belum ada yang senggang. Anda dalam antrean dan akan diberi tahu siapa yang bergabung.',
    scheduled: 'Petugas akan menindaklanjuti pertanyaan Anda.',
    unassigned: 'Pertanyaan Anda telah diteruskan ke tim.',
    email_wanted: 'Tinggalkan email Anda dan jawabannya akan sampai.',
    cancelled: 'Anda kembali bersama asisten.',
    failed: 'Kami tidak dapat menghubungi tim. Silakan coba lagi sebentar lagi.',
    expired: 'Tidak ada yang senggang tepat waktu. Coba lagi, atau lanjutkan dengan asisten.',
    returned: 'Asisten kembali menjawab.',
    paused: 'Asisten sedang dijeda dan belum ada yang bisa mengambil alih. Pesan Anda disimpan.',
    closed: 'Percakapan ini telah ditutup. Tulis lagi untuk membukanya.',
    reopened: 'Percakapan ini terbuka lagi.',
  },
};
