/** + asks for a person, ? vague or angry (an offer), - neither. */
export const id = `
+ saya mau bicara dengan orang
+ bisa bicara dengan manusia?
+ hubungkan saya dengan agen
+ agen
+ saya tidak mau bicara dengan robot
+ bagaimana cara bicara dengan orang asli?
+ apakah ada orang yang bisa saya ajak bicara?
+ saya butuh operator
+ tolong sambungkan ke cs
+ mau ngomong sama manusia
+ ingin chat dengan customer service
+ saya ingin berbicara dengan manajer Anda
+ alihkan ke bagian penagihan
+ orang asli dong
+ saya lebih suka bicara dengan manusia
+ bisakah saya berbicara dengan petugas
+ minta cs manusia
+ gimana cara hubungi agen manusia
+ jangan bot, saya mau manusia
+ tolong sambungin sama admin
+ boleh ngobrol sama staf kalian?
+ ada cs yang online?
+ bagaimana cara menghubungi agen langsung
+ minta disambungkan dengan supervisor
+ saya perlu orang asli sekarang
+ bisa bicara dengan yang ngerti soal ini?
+ halo bisa oper chat ini ke rekan anda
+ biarkan manusia yang jawab
+ atasan anda tolong
- apakah kamu manusia atau robot?
- saya tidak butuh agen
- agen yang saya ajak bicara kemarin kasar sekali
- meja untuk empat orang
- berapa karyawan yang kalian miliki
- kirim pesan ke manajer saya
- apakah saya berbicara dengan orang asli?
- berapa biaya agen asuransi
- bisakah orang lain mengambil paket saya?
- hak asasi manusia
- berapa orang yang tinggal di jakarta
- apakah saya bicara dengan orang asli
- saya sudah pernah ngomong sama orang
- apakah harus bicara dengan orang untuk berhenti langganan
- saya sudah chat dengan seseorang
? tolong
? telepon saya
? bot bodoh
`;
