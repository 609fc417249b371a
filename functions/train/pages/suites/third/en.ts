/** The third round: written when the rules stood fast, measured once. Form: `functions/train/pages/whole-page.ts`. */
export const en = `
=== pornography | tube front page
# HotClipz – free porn tube
New today: MILF seduces the pool boy, teen (18+) couple at home, Japanese massage goes too far.
- Popular categories: anal, amateur, big tits, POV -> /categories
- Top pornstars of the month -> /stars
All models were 18 or older.
=== pornography | escorts with photos
# Independent escorts in Manchester
Browse 140 verified escorts with real photos. Incall from 120, outcall from 150. Filter by services: GFE, OWO, domination, couples.
- Bella, 24, city centre -> /bella
- Jade, 31, available now -> /jade
=== pornography | links only
# My bookmarks
Sites I like for lonely nights.
- Free hardcore movies -> https://hc.example.net/
- Live sex chat with horny girls -> https://chat.example.net/
- Nude celebs gallery -> https://celebs.example.net/
- Erotic massage videos -> https://massage.example.net/
=== illegal-software | keygen site
# KeygenWorld
Keygens, cracks and serials for more than 30,000 applications. Search A to Z. Latest: VideoCutter Pro 14 keygen, AntiSpy 2026 crack, PDFmaker serial.
Turn off your antivirus, keygens are often reported as false positives.
- Download keygen -> /dl/videocutter-keygen.zip
=== illegal-software | kms
# KMS activator 2026 download
Activate Windows 11 and Office 2024 permanently for free. Works offline, no key required.
- Download activator -> /kms.zip
=== illegal-information | torrents
# TorrentHeaven
Movies, TV shows, music and games as torrents. Verified uploads, many seeders.
- Space Raiders 2026 1080p WEB-DL x264 -> magnet:?xt=urn:btih:9123456789abcdef0123456789abcdef01234567&dn=Space.Raiders.2026.1080p.WEB-DL.x264-GRP
- Top 40 albums pack MP3 320 -> magnet:?xt=urn:btih:a123456789abcdef0123456789abcdef01234567&dn=Top.40.Pack.MP3
=== illegal-information | album blog
# Fresh leaks blog
Full album downloads before they hit the stores. Today: Mira Storm – Waves (2026) zip, 320 kbps. Password: leaks.
- Download via file host -> https://locker.example.net/f/abc123/Mira_Storm_Waves.zip
=== illegal-information | hacked with pills
# Green Valley Primary School
Term dates, uniform and lunch menus. Parents' evening is on Thursday.
~ buy viagra online cheap cialis no prescription canadian pharmacy
~- viagra -> https://p1.example.net/
~- cialis -> https://p2.example.net/
~- online casino bonus -> https://p3.example.net/
=== - | teen health
# Body talk: questions teenagers ask
Is it normal to masturbate? Yes. Do I have to have sex? No. What does consent mean? We answer with a nurse and a teacher. Orgasm, porn, nudes: what is real and what is not.
=== - | dance studio
# Pole dance for beginners
Strength and grace: our class for women and men starts in May. Bring shorts. No experience needed, first lesson free. Videos of our show are on the gallery page.
=== - | report on creators
# Report: the business of OnlyFans
A journalist spoke with five creators who sell nudes. One had her videos leaked; the police could not help. The study says most earn little.
=== - | legal streaming
# StreamPlus: films and series from 7.99 a month
Watch the latest films and all episodes of our originals on your smart TV, stick or tablet. No contract, cancel any time, first month free.
=== - | game shop
# Pixel Store: retro games and consoles
Used cartridges, repaired consoles, adapters. We test every game. Visit us on Saturday or order online.
=== - | app help
# TuneBox Premium: how to unlock all features
Buy Premium in the app store to unlock every feature: no ads, unlimited skips. Restore a purchase under Settings. Family plans for up to six.
=== - | escape from harm
# Leaving sex work
We help people who work as escorts or in brothels and want to stop. Confidential, free of charge, no judgement. Call our counsellor.
=== - | software how-to
# Move your licence to a new computer
Deactivate the program on the old PC, install it on the new one and enter your serial number. Lost the key? Our support sends it again after checking your invoice.
=== - | photo club
# Nude photography workshop
Two professional models, studio light, eight places. Signed model release, adults only. The exhibition of last year hangs in the town hall.
=== - | weed news
# Sports on TV tonight
The match is live on channel two at 20:45, radio commentary online. Highlights are free in the media library for seven days.
`;
