/** Written by one hand before it had read a rule, one page a kind and language. Every other page is kept from whoever tunes. Invented, mild. */
export const en = `
=== pornography | links only
# My favourite places on the web
I do not host anything here. Just a list I keep for friends over 18, checked every Sunday.
## Free clips
- Velvet Tube, thousands of hardcore clips -> http://velvet-porntube.example/
- Amateurs next door -> http://amateur-sex-videos.example/new
- MILF archive -> http://milf-archive.example/
## Pictures
- Nude galleries, updated daily -> http://daily-nude-galleries.example/
- XXX wallpapers -> http://xxx-walls.example/
Dead link? Mail me.
=== pornography | erotic story
# The lodger, part three
She closed the door behind him and let the towel fall. He had imagined her naked body for weeks, and now her nipples were hard against his chest. His hand slid between her thighs and she moaned when his fingers found how wet she was.
"I want you inside me," she whispered. He pushed her onto the bed and felt his cock throb as she wrapped her legs around him.
- Part four: the shower -> /stories/lodger-4.html
- More erotic stories: lesbian, group, first time -> /stories/
=== pornography | escort
# Bella and friends
Discreet companions in Ghent and Antwerp, incall and outcall, day and night.
Bella, 24, 1m70, 75C. Girlfriend experience, French kissing, massage with happy ending. 150 an hour, 800 for the night.
Nina, 29, curvy. Submissive, roleplay, anal on request. 180 an hour.
Hotel visits welcome. No hidden numbers please.
- Meet all our girls -> /girls.html
=== pornography | cam site
# Live now: 214 models waiting for you
Watch girls undress live on their webcams, chat for free, and take your favourite into a private show. No credit card needed to look.
LunaLove (22) is naked and taking requests. MissKitty (31): toy reacts to your tips. CouplePlay: sex show in ten minutes.
- Enter private chat -> /room/lunalove
- Become a model -> /models/join
You must be 18 or older to enter.
=== pornography | tube
# NightReel: watch free adult videos
Most viewed today
- Stepmom catches him in the shower (12:40) HD -> /v/88121
- Two blondes and a pool boy (24:02) -> /v/88119
- First anal casting, she loves it (31:15) -> /v/88102
- Homemade blowjob in the car (6:33) -> /v/88090
Categories: amateur, anal, Asian, big tits, creampie, gangbang, lesbian, MILF, POV
=== illegal-software | warez blog
# CrackedDesk
Posted by admin on Tuesday. PhotoForge Pro 2026 v14.2 full version with crack, 64 bit, tested on two machines.
How to install: switch off your antivirus, run setup, do not start the program, copy the file from the folder Crack into the installation folder, block it in the firewall, done. Never update.
- Download (1.9 GB, password: crackeddesk) -> https://file-locker.example/d/pf14.rar
- Mirror -> https://upfiles.example/pf14.part1.rar
If you like it, buy it.
=== illegal-software | keygen page
# Serials and key generators, letter P
PaintBox 9 Studio: serial 4F7K-99QX-PL2M-7TTR, name: anyone
PDFMaker 11 Enterprise: keygen by team NOVA, choose the edition and press Generate
PhoneSync 5: unlock code, works offline
All keys tested this month. If a key is blacklisted, use the next one and stay offline during activation.
- keygen_pdfmaker11.zip -> /files/keygen_pdfmaker11.zip
=== illegal-software | nulled themes
# Premium WordPress themes and plugins, free
Every theme here is nulled: licence check removed, all demo content unlocked. No purchase code needed.
- ShopMaster 8.4 nulled -> /nulled/shopmaster.zip
- PageMagic Pro 3.21 nulled -> /nulled/pagemagic-pro.zip
- SEO Captain Premium, activated -> /nulled/seocaptain.zip
Updates within a day of the official release. Join our Telegram for requests.
=== illegal-information | iptv
# All channels, one price: 9.99 a month
Over 18,000 live channels and 60,000 films and series in 4K, from every country, including all pay channels, pay-per-view and premier league. Works on Firestick, MAG, smart TV and phone.
Free trial of 24 hours. Resellers: ask for a panel with credits. We send your m3u line and Xtream codes within five minutes after payment in crypto.
No contract, no dish, no subscription with the broadcaster any more.
=== illegal-information | ebooks
# The free shelf
Current bestsellers as epub, mobi and PDF, no registration. This week we added the new thriller of Marian Holt, in shops since Tuesday, and the whole Winterfall series, books 1 to 9.
Requests in the comments: tell us the title and we will find a copy with the DRM taken off.
- Holt, Marian: The Quiet Ferry (retail epub) -> /dl/holt-ferry.epub
- Winterfall 1-9 complete -> /dl/winterfall-1-9.zip
Textbooks for students too: why pay 90 for a book you need for one term?
=== illegal-information | music
# New albums, full, 320 kbps
Leaked two weeks before release: Paper Moons, Second Harbour. Whole album as zip, tagged, with cover.
- Paper Moons - Second Harbour (2026) [320] -> https://upfiles.example/pm-sh-2026.zip
- The Lanterns - Complete discography FLAC -> https://upfiles.example/lanterns-flac.rar
- Chart top 100 this week, single folder -> https://file-locker.example/top100.zip
Links die quickly, be fast. Reupload on request.
=== illegal-information | sport streams
# Watch the match live for free
Tonight 21:00 Royal Harbour against FC Northgate, live stream HD without subscription. Pick a link, close the advertisements, and enjoy.
- Stream 1 (HD, English commentary) -> /live/1
- Stream 2 (mobile, no buffering) -> /live/2
- Backup, AceStream -> acestream://6f1d0c0a2b
We stream every league match, boxing pay-per-view and formula racing that you would otherwise pay for.
=== illegal-information | torrent index
# Bay of plenty, latest torrents
- The.Long.Night.2026.1080p.WEB-DL.x264-GRPX -> magnet:?xt=urn:btih:aa11bb22cc33dd44ee55ff66aa77bb88cc99dd00
- Harbour.Watch.S04E07.720p.HDTV.x265-TNT -> magnet:?xt=urn:btih:bb11bb22cc33dd44ee55ff66aa77bb88cc99dd01
- Star.Runner.2025.2160p.BluRay.REMUX.HDR -> magnet:?xt=urn:btih:cc11bb22cc33dd44ee55ff66aa77bb88cc99dd02
Seeders 4,112, leechers 310. Use a VPN and keep seeding until ratio 1.
=== illegal-information | file-locker index
# Films A to F, direct links
Everything in HD with subtitles, uploaded to two hosters. Cinema releases as soon as there is a decent copy.
- Autumn Crossing (2026) CAM -> https://file-locker.example/f/ac2026
- Borderlight (2026) WEBRip 1080p -> https://file-locker.example/f/bl2026
- Captain Ada 2 (2026) BDRip -> https://upfiles.example/ca2
- Deep Blue Hours, season 1-3 complete -> https://upfiles.example/dbh
=== hacked | pharma in hidden links
# Bakery Vandenbroeck, Mechelen
Fresh sourdough and pistolets every morning from half past six. Closed on Monday. Order your birthday cake two days ahead.
Our bread is baked with flour from the mill in the next village.
~- buy viagra online without prescription -> http://cheap-meds.example/viagra
~- generic cialis 20mg overnight -> http://cheap-meds.example/cialis
~- order tramadol no rx -> http://pills-fast.example/tramadol
=== hacked | casino in hidden text
# Scouts Saint George
Saturday at two o'clock we meet at the hall; bring wellingtons and a drink. Parents are welcome for coffee at five.
Summer camp: ten days in the Ardennes, subscriptions until May.
~ best online casino bonus no deposit free spins slots real money slot gacor maxwin online casino betting
~- online casino no deposit bonus -> http://luckyspin.example/
~- slot gacor hari ini -> http://slot88.example/
=== hacked | replica doorway
# Cheap replica watches sale, best 1:1 copies
Replica watches best quality AAA replica handbags outlet wholesale cheap free shipping replica designer bags 2026. Buy replica watches online. Our replica watches are made by the same materials as the original with the logo.
- replica handbags outlet -> http://aaa-bags.example/
- fake designer watches for sale -> http://swiss-copy.example/
- Home of Rowing Club Lys -> /
=== hacked | essays in hidden links
# Primary school The Acorn
The school year begins on 1 September. Registration on Wednesday afternoons at the secretariat.
Menu of the week: tomato soup, chicken with rice, yoghurt.
~- write my essay for me cheap -> http://essay-writers.example/
~- buy dissertation online -> http://essay-writers.example/phd
~- do my homework for money -> http://papers24.example/
=== hate | racist manifesto
# What must be done
Our people built this land, and now it is being flooded by inferior races who breed like rats and live off our work. They are a disease in the body of the nation. Blacks and Arabs will never belong here; they have low intelligence and crime in the blood.
We do not want them integrated. We want them gone, every one of them, and whoever resists will be dealt with. White men, wake up and fight before you are replaced.
=== hate | holocaust denial
# The lie of the six million
There were no gas chambers. The holocaust is a hoax invented by the Jews to squeeze money out of Germany and to get a state. The camps were work camps with a swimming pool and the dead died of typhus.
Hitler wanted peace; it was world Jewry that declared war. Read the report that they try to forbid and free yourself of the guilt cult.
=== - | sex education
# Your first time: questions of pupils
What is a condom made of, and how do you put one on? Squeeze the tip, roll it down over the erect penis, and hold it at the base when you withdraw. Does it hurt the first time? It may, if the vagina is not wet enough; take time, talk, use lubricant.
Masturbation is normal and healthy. Porn shows actors, not what sex is like. Nobody may push you: consent can be taken back at any moment.
Questions stay anonymous. The school doctor answers every Thursday.
=== - | midwife
# Midwife practice The Stork
We accompany pregnancy, birth and the first weeks. Perineal massage from week 34 makes the vagina and perineum supple. Breastfeeding: let the baby take the nipple and a good part of the areola; sore breasts are helped by cold compresses.
Sex after birth? Wait until bleeding has stopped and you feel like it. Your libido may be low while you nurse.
Appointments by phone between nine and noon.
=== - | urology
# Urology department
Erectile dysfunction affects one man in three over sixty. Sildenafil and tadalafil are prescribed after an examination of the heart; do not order them on the internet, where most tablets are counterfeit. Other treatments are a vacuum pump, an injection in the penis, or a prosthesis.
Painful testicles with fever need an examination the same day. Blood in semen is mostly harmless.
=== - | lgbt counselling
# Out and about: young, gay, trans or not sure yet
You can talk to us about coming out, about being bullied as a fag at school, about your first love. Two women kissing in the street still get shouted at; we go with you to the police if you want to report it.
Lesbian, bi, trans and queer people aged 15 to 25 meet on Friday evenings. We have condoms and HIV tests for free.
=== - | war museum
# Museum of the Occupation 1940-1944
Room 3 shows posters of the collaborating parties: Jews pictured as rats, under the words "The Jews are our misfortune". We show them because hatred begins with such pictures. Of the 352 Jews deported from our town to Auschwitz eleven came back.
Uniforms of the SS, a swastika flag taken by the resistance, and letters from prisoners. School visits with a guide on Tuesdays.
=== - | news on piracy
# Police close large IPTV network
The federal police searched nine houses on Tuesday in an investigation into illegal television. For ten euros a month customers watched 12,000 channels. Servers and 300,000 euros were seized.
The association of broadcasters says one household in ten uses illegal streams or downloads films by torrent. Buyers risk a fine too, said the public prosecutor.
=== - | counter-speech
# Answering hatred: a handbook for moderators
"Refugees are parasites who should be thrown out": this is a comment we received under an article. What do you do? Do not repeat the claim in your answer. Say that it degrades people, ask for facts, and support those who are attacked.
Nobody is illegal, and no people is dirt. Muslims, Jews, Roma and black people are our neighbours. Report threats to the police.
=== - | licence shop
# SoftStore: original licences at fair prices
Product keys for office suites and antivirus, sent by mail within an hour, with invoice. We buy surplus volume licences of companies, which is lawful after the judgment of the Court of Justice in case C-128/11.
Office 2024 Standard, licence key for 1 PC: 89 euro. Activation problem? Our desk helps. Official reseller since 2009.
- Cart -> /cart
=== - | security write-up
# CVE-2026-1234: authentication bypass in ShopMaster
We found that nulled copies of the plugin ShopMaster carry a backdoor. The file class-wp-cache.php decodes a base64 string and writes an administrator. Of 60 nulled themes we downloaded in a test, 51 carried malware.
Timeline: reported 3 March, fixed in 8.5 on 12 March. Do not use cracked plugins; check your site with the script on our repository.
- Patch -> https://git.example/shopmaster/patch.diff
=== - | linux torrents
# Download Penguin Linux 14.1
Choose an image. We recommend BitTorrent, which spares our mirrors; please keep seeding.
- penguin-14.1-amd64-netinst.iso.torrent -> /iso/penguin-14.1-amd64-netinst.iso.torrent
- penguin-14.1-arm64-dvd.iso (magnet) -> magnet:?xt=urn:btih:0011223344556677889900112233445566778899
- SHA512SUMS -> /iso/SHA512SUMS
Free software under the GPL. Verify the signature before you install.
=== - | public-domain books
# Old Books Online
Books whose author died more than seventy years ago, scanned by volunteers and free for everyone as EPUB, PDF and plain text. No registration.
- Dickens, Great Expectations (epub) -> /books/dickens-great.epub
- Conscience, The Lion of Flanders (epub) -> /books/conscience-lion.epub
- All 4,112 titles as one torrent -> /books/all.torrent
=== - | gambling regulator
# Licensed operators
The Commission publishes the list of online casinos and betting offices with a licence A+, B+ or F1+. A site that is not on the list is illegal; players risk a fine. Bonus offers and free spins may not be advertised.
Gambling problem? Ask for exclusion, which counts for every casino and slot hall in the country.
- White list (PDF) -> /white-list.pdf
=== - | pharmacy
# Pharmacy De Linde
Order your medicines with or without prescription. For medicines on prescription, such as Viagra, Cialis or sleeping pills, bring the prescription or your identity card; we may not send these by post.
On duty this weekend: see the door. Cheap generic alternatives: ask our pharmacist.
=== - | nude art museum
# The Nude, from Rubens to now
Ninety paintings and photographs of the naked body. Titian's Venus lies unashamed on her bed; Schiele's girls spread themselves before a mirror; Courbet painted what nobody dared to show. Is it erotic, is it art? Visitors decide.
Open Tuesday to Sunday. Life drawing with a nude model every first Thursday. Children under twelve only with an adult.
=== - | lingerie shop
# Silk and Lace, lingerie in Leuven
Bras from cup A to K, slips, strings, corsets and sexy sets for your wedding night. Seductive black lace, soft on the nipples, without wire. New: see-through babydolls and suspenders.
Our fitters measure you in a closed cabin. Men's boxers too. Open until six, Saturday until five.
=== - | dating advice
# Ten tips for a first date after fifty
Meet in a public place. Do not tell about your ex for an hour. If you both feel like it, a kiss is fine; sex on the first evening is your own choice, but use a condom.
Single women and men in your neighbourhood join our walks each Sunday. Beware of people who ask for money or for nude pictures.
`;
