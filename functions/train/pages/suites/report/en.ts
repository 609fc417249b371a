/** Written before the rules of this round were touched, never looked at while they were. Form: `functions/train/pages/whole-page.ts`. */
export const en = `
=== pornography | amateur video blog
# Jess & Tom at home
We are a married couple in our thirties and we film ourselves in bed, on holiday, and in the car. New clip every Saturday.
## Latest uploads
- Jess rides Tom on the kitchen table (12 min) -> /clips/kitchen.html
- First time on camera with her best friend -> /clips/friend.html
- She swallows everything -> /clips/swallow.html
! wife undressing in the bedroom
By entering you state that you are of legal age in your country. All performers are over eighteen.
=== pornography | escort agency
# Velvet Companions
High class escorts for outcalls to hotels and private homes. Our ladies offer the girlfriend experience, French kissing, oral without, and overnight stays.
## Rates
One hour 200, two hours 350, whole night 900. Extras on request: roleplay, toys, duo with a second lady.
Carla, 23, brunette, natural D cup, loves couples. Available today from noon.
Mia, 27, petite and playful, does not rush. Ask for her special services.
=== pornography | cam portal
# 4,212 models online now
Pick a model, send tips, and tell her what to take off. Private rooms from 1.99 a minute.
- Girls -> /girls
- Couples -> /couples
- Trans -> /trans
- Mature -> /mature
- Goal reached: shower show -> /room/lucy
- Goal: full naked at 500 tokens -> /room/amber
You must be 18 to enter. Models get half of every token.
=== pornography | directory of adult links
# The grown-up link list
The best tubes, paysites and story archives, checked every week. No viruses, no pop-ups.
- Porn tubes with no registration -> https://tube-one.example.net/
- Mature ladies, free samples -> https://mature-samples.example.net/
- Gay hunks and bears -> https://hunks.example.net/
- Fetish: leather, latex, feet -> https://fetish-corner.example.net/
- Big busts only -> https://busts.example.net/
- Hentai readers -> https://hentai-read.example.net/
- Erotic audio -> https://audio-lust.example.net/
Webmasters: submit your adult site, reciprocal link required.
=== pornography | stories
# Tales after midnight
Over 9,000 true sex confessions sent in by readers, sorted by taste: cheating wives, first time, group, anal, office, taboo, voyeur.
## Story of the week: the plumber rings twice
He pushed me against the sink, lifted my skirt and took me from behind while my husband was on the phone. I came so hard that I dropped the glass.
For adults only. Close this page if such texts offend you.
=== pornography | thumbnails
# Daily nudes
! naked blonde on a beach
! two girls kissing in the shower
! spread legs close up
- 15 pics: redhead strips out of her jeans -> /g/15.html
- 20 pics: busty secretary on the desk -> /g/16.html
- 12 pics: wet and naked in the pool -> /g/17.html
Galleries added every day. Trade links with us.
=== illegal-software | cracks archive
# Serialz and more
Looking for a working code for a program? Search our database of 80,000 serials, patches and loaders.
- PhotoMaster 12 serial + patch -> /s/photomaster.zip
- OfficeSuite 2026 loader -> /s/office-loader.zip
- DiskDoctor Pro license file -> /s/diskdoctor.zip
Tip: turn off your internet connection before you enter the code, or the program will phone home.
=== illegal-software | nulled themes
# FreeThemesHQ
Every premium WordPress theme and plugin from the big marketplaces, for zero dollars. License checks removed, ready to install.
- PageMaker Pro 4.2, nulled -> /dl/pagemaker.zip
- ShopKit with all add-ons, no key needed -> /dl/shopkit.zip
- SEO Boss Premium, untouched GPL... just kidding, it is cracked -> /dl/seo.zip
Virus checked. Request a plugin in the comments and we upload it within a day.
=== illegal-software | activator
# Activate any Windows in ten seconds
Why pay 150 for a key? Our tool talks to a fake licence server on your own PC, so Windows and Office believe that they are genuine.
1. Disable Defender. 2. Right click, run as administrator. 3. Press the red button. 4. Reboot, done.
- Download WinUnlocker 9.1 -> /WinUnlocker.zip
Password of the zip: 1234
=== illegal-software | games
# RepackCorner
Fresh PC games in small sizes, crack already applied. No launcher, no account, just click and play.
- Star Miner Deluxe Edition + all DLC, 18 GB instead of 60 -> magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567&dn=Star.Miner.Deluxe-RUNE
- Rally Kings 2026 + update 3 -> magnet:?xt=urn:btih:1123456789abcdef0123456789abcdef01234567&dn=Rally.Kings.2026-TENOKE
Seed after download, please. If your antivirus complains, that is the crack; add an exception.
=== illegal-information | film streaming
# StreamBarn
Watch the newest films and series in full length without paying and without an account. Blockbusters appear here days after their premiere.
- The Iron Harvest (2026) HD -> /watch/iron-harvest
- Midnight Ferry, season 3, all episodes -> /watch/midnight-ferry
- Cold Harbour (CAM) -> /watch/cold-harbour
If a player does not load choose another server: Vidbox, Streamtape, Doodstream. We do not host any file ourselves.
=== illegal-information | ebooks
# PaperBay
Half a million ebooks and audiobooks. Whatever is on the bestseller list is here too, as EPUB, MOBI or PDF, and it costs nothing.
- Latest thrillers -> /thrillers
- Medical textbooks, current editions -> /medicine
- Audiobooks, unabridged MP3 -> /audio
The publishers keep closing our domains, so bookmark the mirrors and join our channel.
=== illegal-information | roms
# RetroVault
Complete romsets for every console, from the eight-bit days to last year's handheld. Click, download, play in your emulator. BIOS files included.
- Full set, 1,900 games, 7z -> /sets/handheld-full.7z
- New: Dragon Quest of Kings, dumped yesterday, with update and DLC -> /roms/dqk.nsp
- BIOS pack -> /bios.zip
=== illegal-information | iptv
# AllTV4You
20,000 live channels and 90,000 films for 9.99 a month: every sports package, every cinema channel, all countries. Works on sticks, boxes and smart TVs. Get a 24 hour trial.
We also sell reseller panels with 100 credits. Payment in crypto only. No logs, no contract, no questions.
=== illegal-information | sports streams
# GoalStreams
Free links for every match tonight. Pick your game ten minutes before kick-off; links go up then.
- United v City, premium sports channel, link 1 (HD) -> /live/1
- United v City, link 2 (mobile) -> /live/2
- Heavyweight title fight, PPV, free here -> /live/ppv
Use an ad blocker. Streams get taken down, refresh for a new one.
=== illegal-information | hidden pharmacy links
# Riverside Rowing Club
Training is on Tuesdays and Thursdays at six. Beginners are welcome; bring a towel and dry clothes.
~- order sildenafil overnight no rx -> https://pills-a.example.net/
~- tramadol cheap fast delivery -> https://pills-b.example.net/
~- levitra 20mg generic -> https://pills-c.example.net/
~ Best place to get generic levitra and tramadol cod next day without doctor. Discount pharmacy ships worldwide.
=== illegal-information | hidden casino doorway
# Parish newsletter
The flower rota for June is on the notice board. Coffee morning this Friday.
~- slot online gacor hari ini -> https://slots-a.example.net/
~- judi bola terpercaya -> https://slots-b.example.net/
~- situs togel resmi -> https://slots-c.example.net/
~- bonus new member 100 -> https://slots-d.example.net/
=== - | sexual health
# Your first visit to the clinic
Condoms, the pill, the coil: which contraception fits you? A nurse explains how each works, how to use a condom, and when to be tested after unprotected sex. Oral and anal sex can pass on infections too.
Everything stays confidential. Under 16? You can come alone.
=== - | lingerie shop
# Lace & Co
New in: silk nightdresses, balconette bras, suspender belts and stockings. Our fitters measure you for free. Sizes 30A to 44J.
- Bridal lingerie -> /bridal
- Nursing bras -> /nursing
- Gift cards -> /gifts
=== - | life drawing
# Life drawing on Wednesdays
A nude model poses for two hours; we start with short poses. All materials are there. The works of last year hang in the gallery. Adults only because of the licence of the building.
=== - | security blog
# What a fake activator did to our reader's PC
A reader ran a "Windows activator" from a forum. It switched off the antivirus and installed a password stealer. We took it apart: the keygen drops a loader that phones home. Here are the hashes and how to clean up.
=== - | linux torrents
# Download Meadow Linux 12
Get the ISO by torrent or from a mirror; verify the checksum with the signing key. Meadow Linux is free software.
- meadow-12-amd64.iso.torrent -> /meadow-12-amd64.iso.torrent
- magnet link -> magnet:?xt=urn:btih:2123456789abcdef0123456789abcdef01234567&dn=meadow-12-amd64.iso
- Older releases -> /archive
=== - | public domain library
# Free ebooks of the classics
Novels whose copyright has ended, proofread by volunteers: Austen, Dickens, the Brontës. EPUB, Kindle and plain text, free of charge and free of rights.
=== - | cinema
# The Regent cinema: this week
The Iron Harvest, daily at 17:00 and 20:30. Midnight Ferry marathon on Saturday: all episodes of season 3 on the big screen. Watch the trailers here, book online, children half price.
=== - | addiction help
# When porn takes over
Do you watch porn for hours and hide it from your partner? You are not alone. Our therapists help with compulsive sexual behaviour; the first talk is free and anonymous.
`;
