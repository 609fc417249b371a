/** Written after the first round of offers' rules, measured once, then tuned on. Form: `functions/train/pages/whole-page.ts`. */
export const en = `
=== pornography | swingers contact ads
# Open minded couples of Yorkshire
Profiles with uncovered photos of wives who like to share. Send a message, meet in a club or at their place, no strings. Bi ladies get in free.
- Sue & Dave, she is bi and likes to be watched -> /p/1
- Single male, well endowed, for MFM fun -> /p/2
Over 21s only.
=== pornography | comic site
# Toon Delights
Uncensored adult comics and 3D renders. Elves, aunties and superheroines with everything on show.
! elf princess with three orcs
- The landlady's rent, part 4 (explicit) -> /c/landlady4
- Read all 1,200 comics with a VIP pass -> /vip
=== pornography | onlyfans leaks
# FanVault
We collect the paid content of your favourite creators: nudes, sextapes, private snaps. Search by name, view without a subscription.
- Lana Vale full leak, 312 photos 40 videos -> /lana
- Updated today: Kira X shower video -> /kira
=== illegal-software | cheats and unlocked apps
# ModHaven
Android apps with every paid feature open. Music streaming without adverts, VPN with unlimited time, photo editor with all filters, no root.
- TuneBox Premium v8 (unlocked, ad free) -> /tunebox.apk
- VPN Ultra, lifetime account -> /vpn.apk
Allow unknown sources, uninstall the shop version first, do not update.
=== illegal-software | engineering software
# CAD4Students
The full versions of StructCalc, PipeDraw and SolidModel for students who cannot afford them. Each download contains the installer, the medicine and a read-me. Copy the DLL from the medicine folder over the original one and never let it update.
- StructCalc 2026 x64 -> /structcalc.part1.rar
=== illegal-information | anime
# Otaku Pier
All this season's anime, one hour after Japan, with English subs. Batch downloads for finished shows. No sign-up.
- Sword Garden - 07 [1080p] -> /sg07
- Batch: Moon Cafe 01-24 -> /mc-batch
=== illegal-information | academic papers
# PaperPass
Enter a DOI and we fetch the article past the publisher's wall. 90 million papers, also whole books. Knowledge should be free; the lawsuits against us will not stop it.
=== illegal-information | newspapers
# Morning Press PDF
Today's editions of forty newspapers and magazines as PDF by six in the morning. No subscription, join the Telegram channel for the links.
- Financial Herald, 12 May -> /fh1205.pdf
- Fashion Monthly, June -> /fm06.pdf
=== illegal-information | courses
# CourseDrop
Expensive online courses at zero dollars. Trading, coding, fitness: we bought them, you get the Google Drive link.
- The 2,000 dollar day trading masterclass -> /trade
- Full-stack bootcamp 2026 complete -> /bootcamp
=== illegal-information | hidden replica links
# Oak Lane dental practice
Dr Marsh and his team look after your teeth. Call us for an appointment.
~- replica rolex submariner -> https://r-a.example.net/
~- michael kors outlet -> https://r-b.example.net/
~- cheap air jordans free shipping -> https://r-c.example.net/
=== - | couples therapy
# Intimacy after the baby
Many couples have less sex after a birth. Talk about desire, pain and tiredness; our counsellor sees you together or alone.
=== - | android how-to
# Install an app from outside the shop
Sometimes you need an APK of an open source app. Allow unknown sources, check the signature, and install. F-Droid updates apps for you.
=== - | film festival online
# The festival at home
Ten new short films can be watched free of charge until Sunday, with permission of the makers. Vote for the audience award.
=== - | university library
# Access to articles from home
Log in with your university account and enter the DOI. If we do not subscribe to the journal, request a copy by interlibrary loan.
`;
