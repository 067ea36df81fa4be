"""Everyday foods: what 100 g hold, what a portion weighs, and where each figure stands. Derived, not edited."""
# ruff: noqa: E501 - a row is one food and cannot be broken.
# tests/foods/derive_catalogue.py makes this file from tests/foods/choice.txt and USDA FoodData Central (public domain).

from __future__ import annotations

# id, name, aliases, kcal protein carbs fat fibre per 100 g, portions in grams, density in g/ml, source
FOODS = """
agave-syrup	Agave syrup	agave;agave nectar	310 0.09 76.37 0.45 0.2	tbsp=21 tsp=6.9	1.42	FDC SR Legacy: Sweetener, syrup, agave
alfredo-sauce	Alfredo sauce	carbonara sauce	150 2.12 1.77 15 0	cup=245 tbsp=15	1.036	FDC FNDDS: Alfredo sauce
almond-butter	Almond butter		641 20.67 21.11 52.72 9.6	tbsp=16 tsp=5.3	1.082	FDC FNDDS: Almond butter
almond-milk	Almond milk	unsweetened almond milk;almond drink	15 0.55 0.34 1.22 0	cup=262 glass=262	1.107	FDC FNDDS: Almond milk, unsweetened
almonds	Almonds	almond	579 21.15 21.55 49.93 12.5	piece=1.2 handful=28 cup=143	0.604	FDC 170567
american-cheese	American cheese	processed cheese;burger cheese	340 16.79 7.16 27.16 0	slice=21		FDC FNDDS: Cheese, American
anchovy	Anchovy		210 28.89 0 9.71 0	fillet=4		FDC FNDDS: Fish, anchovy
apple	Apple	red apple;green apple	52 0.26 13.81 0.17 2.1	medium=182 large=223 small=149 cup=109	0.461	FDC 171688, fibre FNDDS: Apple, raw
apple-cider-vinegar	Apple cider vinegar	cider vinegar	22 0 0.93 0 0	tbsp=14.9 tsp=5	1.008	FDC 173469
apple-juice	Apple juice		48 0.09 11.34 0.25 0.2	glass=248 cup=248	1.048	FDC FNDDS: Apple juice, 100%
apple-pie	Apple pie		296 2.7 37.55 15.28 1.8	slice=125		FDC FNDDS: Pie, apple
applesauce	Applesauce	apple sauce;apple puree	52 0.27 12.26 0.16 1.1	cup=244 tbsp=15	1.031	FDC FNDDS: Applesauce, unsweetened
apricot	Apricot		48 1.4 11.12 0.39 2	piece=35		FDC 171697
artichoke	Artichoke		47 3.27 10.51 0.15 5.4	medium=128		FDC 169205
asparagus	Asparagus		20 2.2 3.88 0.12 2.1	spear=16 cup=134	0.566	FDC 168389
aubergine	Aubergine	eggplant	25 0.98 5.88 0.18 3	piece=458 cup=82	0.347	FDC 169228
avocado	Avocado		160 2 8.53 14.66 6.7	piece=150 slice=15 cup=150	0.634	FDC 171705
avocado-oil	Avocado oil		884 0 0 100 0	tbsp=14 tsp=4.7	0.947	FDC 173573
baby-carrot	Baby carrot		35 0.64 8.24 0.13 2.9	piece=10		FDC 168568
bacon	Bacon	fried bacon;streaky bacon	468 33.92 1.7 35.09 0	slice=11.5		FDC 168322
bagel	Bagel	plain bagel	264 10.56 52.38 1.32 1.6	piece=105		FDC 174899, fibre FNDDS: Bagel
baguette	Baguette	french bread;ciabatta	272 10.75 51.88 2.42 2.2	slice=32 piece=250		FDC FNDDS: Bread, French or Vienna
baked-beans	Baked beans	beans in tomato sauce	94 4.75 21.14 0.37 4.1	cup=254 can=415	1.074	FDC 173731
baked-potato	Baked potato	jacket potato	93 2.5 21.15 0.13 2.2	medium=173 large=299 small=138		FDC 170093, fibre FNDDS: Potato, baked, peel eaten
baking-powder	Baking powder		97 0.1 46.9 0.4 2.2	tsp=5	1.014	FDC SR Legacy: Leavening agents, baking powder, low-sodium
balsamic-vinegar	Balsamic vinegar	balsamic	88 0.49 17.03 0 0	tbsp=16 tsp=5.3	1.082	FDC 172241
banana	Banana		89 1.09 22.84 0.33 2.6	medium=118 large=136 small=101 cup=150	0.634	FDC 173944
barbecue-sauce	Barbecue sauce	bbq sauce	172 0.82 40.77 0.63 0.9	tbsp=17 cup=279	1.179	FDC 174523
basil	Basil		22 3.15 2.65 0.64 1.6	leaf=0.5 tbsp=2.6	0.176	FDC 172232
battered-fish	Battered fish	fried fish;fried cod	217 13.52 11.72 12.48 0.5	fillet=200		FDC FNDDS: Fish, cod, fried
beef-brisket	Beef brisket	brisket	231 29.41 0 12.04 0	slice=50		FDC FNDDS: Beef, brisket
beef-jerky	Beef jerky	jerky;biltong	410 33.2 11 25.6 1.8	piece=20		FDC FNDDS: Beef jerky
beef-liver	Beef liver	liver	174 26.31 5.12 4.64 0	slice=85		FDC FNDDS: Liver, beef
beef-stew	Beef stew	stew;goulash	107 8.76 6.29 5.07 1.3	cup=252 bowl=350	1.065	FDC FNDDS: Stew, beef
beer	Beer	lager	43 0.46 3.55 0 0	can=356 bottle=356 pint=574 cup=238	1.006	FDC 168746
beetroot	Beetroot	beet	43 1.61 9.56 0.17 2.8	medium=82 cup=136	0.575	FDC 169145
big-mac	Big Mac		261 11.94 21.53 14.1 1.4	piece=215		FDC FNDDS: Big Mac (McDonalds)
biscuit	Biscuit	cookie;plain biscuit;butter cookie	464 5.35 67.34 19.55 1.3	piece=10		FDC FNDDS: Cookie, butter or sugar
bison	Bison	bison meat	178 25.25 0 8.55 0	patty=85		FDC FNDDS: Bison
black-beans	Black beans	canned black beans	134 8.87 24.34 0.43 10.1	cup=172 can=240	0.727	FDC FNDDS: Black beans, from canned, no added fat
black-pepper	Black pepper	ground pepper	251 10.39 63.95 3.26 25.3	tsp=2.3	0.467	FDC 170931
blackberries	Blackberries	blackberry	43 1.39 9.61 0.49 5.3	handful=70 cup=144	0.609	FDC 173946
blue-cheese	Blue cheese	gorgonzola;roquefort	353 21.4 2.34 28.74 0	slice=28 cup=135	0.571	FDC 172175
blueberries	Blueberries	blueberry	57 0.74 14.49 0.33 2.4	handful=60 cup=148	0.626	FDC 171711
boiled-egg	Boiled egg	hard boiled egg;hard-boiled egg;soft boiled egg	155 12.58 1.12 10.61 0	large=50 medium=44 small=38 cup=136	0.575	FDC 173424
boiled-sweets	Boiled sweets	hard candy;candy	394 0 98 0.2 0	piece=6		FDC FNDDS: Candy, hard
bolognese-sauce	Bolognese sauce	bolognese;meat sauce;ragu	90 5.94 6.54 4.36 1.5	cup=257 tbsp=16	1.086	FDC FNDDS: Spaghetti sauce with meat
bran-flakes	Bran flakes		361 9.65 75.03 2.42 20.5	cup=40 bowl=40	0.169	FDC FNDDS: Cereal, bran flakes, plain
bratwurst	Bratwurst		333 13.72 2.85 29.18 0	link=85		FDC 171620
brazil-nuts	Brazil nuts	brazil nut	659 14.32 11.74 67.1 7.5	piece=5 handful=28 cup=133	0.562	FDC 170569
bread-roll	Bread roll	roll;dinner roll	293 9.9 52.7 4.3 2.3	piece=57		FDC 175031
breadcrumbs	Breadcrumbs	bread crumbs	395 13.35 71.98 5.3 4.5	cup=108 tbsp=6.8	0.456	FDC 174928
breakfast-cereal	Breakfast cereal	cereal	379 7.74 77.71 4.01 6.6	cup=35 bowl=40	0.148	FDC FNDDS: Cereal, ready-to-eat, NFS
brie	Brie		334 20.75 0.45 27.68 0	slice=28		FDC 172177
broccoli	Broccoli	cooked broccoli;steamed broccoli	41 2.67 6.51 0.35 2.5	cup=156 floret=11	0.659	FDC FNDDS: Broccoli, fresh, cooked, no added fat
brown-rice	Brown rice	cooked brown rice;wholegrain rice	123 2.74 25.58 0.97 1	cup=195 bowl=200	0.824	FDC 169704, fibre FNDDS: Rice, brown, cooked, no added fat
brown-sugar	Brown sugar	cane sugar	380 0.12 98.09 0 0	tsp=4.6 tbsp=13.8 cup=220	0.93	FDC 168833
brownie	Brownie	chocolate brownie	405 4.8 63.9 16.3 2.1	square=34		FDC FNDDS: Cookie, brownie, without icing
brussels-sprouts	Brussels sprouts	brussels sprout;sprouts	43 3.38 8.95 0.3 3.8	piece=19 cup=88	0.372	FDC 170383
buckwheat	Buckwheat	kasha	92 3.38 19.94 0.62 2.7	cup=168	0.71	FDC 170686
bulgur	Bulgur	bulgur wheat	83 3.08 18.58 0.24 4.5	cup=182	0.769	FDC 170287
burger-bun	Burger bun	hamburger bun;hot dog bun	279 9.77 50.12 3.91 1.8	piece=44		FDC 172796
burrito	Burrito	bean and beef burrito	219 11.12 23.87 8.54 2.5	piece=250		FDC FNDDS: Burrito, beef, with beans, cheese
burrito-bowl	Burrito bowl	chicken burrito bowl	145 13.03 10.58 5.44 1	bowl=450		FDC FNDDS: Burrito bowl, chicken, with beans and rice
butter	Butter	salted butter	717 0.85 0.06 81.11 0	tbsp=14.2 tsp=4.7 pat=5 cup=227	0.959	FDC 173410
buttered-popcorn	Buttered popcorn	cinema popcorn;movie popcorn	656 4.96 31.65 58.78 5.4	cup=11	0.046	FDC FNDDS: Popcorn, movie theater, with added butter
buttermilk	Buttermilk		40 3.31 4.79 1.07 0	cup=245 glass=245	1.036	FDC 170874
butternut-squash	Butternut squash		45 1 11.69 0.1 2	cup=140	0.592	FDC 169295
cabbage	Cabbage	white cabbage;green cabbage	25 1.28 5.8 0.1 2.5	cup=89 head=908	0.376	FDC 169975
caesar-dressing	Caesar dressing		542 2.17 3.3 57.85 0.5	tbsp=14.7	0.994	FDC 169055
caesar-salad-without-dressing	Caesar salad without dressing	caesar salad	77 4 7.49 3.41 1.8	cup=75 bowl=200	0.317	FDC FNDDS: Caesar salad, with romaine, no dressing
camembert	Camembert		300 19.8 0.46 24.26 0	slice=28		FDC 172178
canadian-bacon	Canadian bacon	back bacon	146 28.31 1.8 2.78 0	slice=14		FDC 168383
canned-peaches	Canned peaches	tinned peaches	41 0.45 10.3 0.1 1.2	half=98 cup=250	1.057	FDC FNDDS: Peach, canned, juice pack
canned-pineapple	Canned pineapple	tinned pineapple	60 0.51 15.56 0.11 1.3	slice=47 cup=181	0.765	FDC SR Legacy: Pineapple, canned, juice pack, drained
canned-salmon	Canned salmon	tinned salmon;salmon canned	138 23.1 0 5.02 0	can=112 cup=150	0.634	FDC SR Legacy: Fish, salmon, pink, canned, drained solids
canned-tomatoes	Canned tomatoes	chopped tomatoes;tinned tomatoes;diced tomatoes	32 1.64 7.29 0.28 1.9	can=400 cup=242	1.023	FDC 170501
cantaloupe	Cantaloupe	melon;cantaloupe melon	34 0.84 8.16 0.19 0.9	wedge=69 cup=160	0.676	FDC 169092
cappuccino	Cappuccino		27 1.71 2.75 0.99 0	mug=180 cup=240	1.014	FDC FNDDS: Coffee, Cappuccino
caramel	Caramel	toffee	384 3.1 82.36 5.7 0	piece=10		FDC FNDDS: Candy, caramel
carrot	Carrot	raw carrot	41 0.93 9.58 0.24 2.8	medium=61 large=72 small=50 cup=128	0.541	FDC 170393
carrot-cake	Carrot cake		374 2.49 51.8 17.52 1.1	slice=95		FDC FNDDS: Cake or cupcake, carrot
cashews	Cashews	cashew;cashew nuts	553 18.22 30.19 43.85 3.3	piece=1.6 handful=28 cup=137	0.579	FDC 170162
catfish	Catfish		189 18.93 0.01 11.91 0	fillet=143		FDC FNDDS: Fish, catfish, baked or broiled
cauliflower	Cauliflower		25 1.92 4.97 0.28 2	cup=107 floret=13 head=575	0.452	FDC 169986
celeriac	Celeriac		42 1.5 9.2 0.3 1.8	cup=156	0.659	FDC 170400
celery	Celery		14 0.69 2.97 0.17 1.6	stalk=40 cup=101	0.427	FDC 169988
chapati	Chapati	roti	299 7.85 46.13 9.2 9.7	piece=68		FDC FNDDS: Bread, chappatti or roti
cheddar	Cheddar	cheese;cheddar cheese	403 22.87 3.37 33.31 0	slice=28 cup=113	0.478	FDC 173414
cheerios	Cheerios	oat rings	374 12.42 67.92 6.17 10.5	cup=30 bowl=30	0.127	FDC FNDDS: Cereal, O's, plain
cheese-sandwich	Cheese sandwich	grilled cheese;cheese toastie	297 12.46 31.89 13.29 1.4	piece=115		FDC FNDDS: Cheese sandwich, NFS
cheeseburger	Cheeseburger		296 17.87 18.71 16.15 0.6	piece=130		FDC FNDDS: Cheeseburger, NFS
cheesecake	Cheesecake		399 5.29 34.82 26.52 0.5	slice=125		FDC FNDDS: Cheesecake, plain
cherries	Cherries	cherry;sweet cherries	63 1.06 16.01 0.2 2.1	piece=8.2 cup=138	0.583	FDC 171719
cherry-tomato	Cherry tomato	grape tomato	27 0.83 5.51 0.63 2.1	piece=17 cup=149	0.63	FDC Foundation: Tomatoes, grape, raw
chia-seeds	Chia seeds	chia	486 16.54 42.12 30.74 34.4	tbsp=12 tsp=4	0.812	FDC 170554
chicken-breast	Chicken breast	chicken;roast chicken breast;grilled chicken breast;cooked chicken breast;grilled chicken	165 31.02 0 3.57 0	breast=172 slice=28 cup=140	0.592	FDC 171477
chicken-burrito	Chicken burrito		203 11.45 23.87 6.71 2.5	piece=250		FDC FNDDS: Burrito, chicken, with beans, cheese
chicken-curry	Chicken curry	curry;chicken tikka masala	107 6.48 6.54 6.48 1.4	cup=236 bowl=350	0.998	FDC FNDDS: Chicken curry
chicken-curry-with-rice	Chicken curry with rice	curry with rice	116 4.96 15.12 4 1	cup=240 bowl=400	1.014	FDC FNDDS: Chicken curry with rice
chicken-drumstick	Chicken drumstick	chicken leg	204 22.7 0 11.85 0	drumstick=80		FDC FNDDS: Chicken drumstick, sauteed, skin eaten
chicken-liver	Chicken liver		189 20.02 6.48 8.69 0.2	piece=44		FDC FNDDS: Liver, chicken
chicken-nugget	Chicken nugget		307 15.92 14.93 20.36 0.9	piece=16		FDC FNDDS: Chicken nuggets, NFS
chicken-salad	Chicken salad		200 11.64 7.41 13.52 0	cup=205 tbsp=13	0.866	FDC FNDDS: Chicken salad spread
chicken-sandwich	Chicken sandwich	chicken burger	281 12.17 27.48 13.46 1.7	piece=190		FDC FNDDS: Chicken fillet sandwich, NFS
chicken-schnitzel	Chicken schnitzel	schnitzel;breaded cutlet	287 14.85 12.84 19.58 0.3	piece=150		FDC FNDDS: Chicken patty, breaded
chicken-soup	Chicken soup	chicken noodle soup	53 3.84 6.21 1.4 0.7	cup=240 bowl=350	1.014	FDC FNDDS: Soup, chicken noodle
chicken-stir-fry	Chicken stir fry	kung pao chicken	129 9.76 6.87 6.98 1.5	cup=162 bowl=300	0.685	FDC FNDDS: Kung pao chicken
chicken-tender	Chicken tender	chicken strip;breaded chicken	271 19.22 17.25 13.95 1.2	strip=45		FDC FNDDS: Chicken tenders or strips, NFS
chicken-thigh	Chicken thigh	boneless chicken thigh	192 24.07 0 9.91 0	thigh=95		FDC FNDDS: Chicken thigh, sauteed, skin not eaten
chicken-wing	Chicken wing	wing;buffalo wing	265 23.13 0 18.39 0	wing=34		FDC FNDDS: Chicken wing, sauteed
chickpeas	Chickpeas	garbanzo beans;cooked chickpeas;canned chickpeas	146 8.19 22.45 3.24 7.3	cup=164 can=240	0.693	FDC FNDDS: Chickpeas, from canned, no added fat
chilli	Chilli	chili pepper;red chilli	40 1.87 8.81 0.44 1.5	piece=45		FDC 170106
chilli-con-carne	Chilli con carne	chili con carne;chili	118 9.8 10.25 4.33 3	cup=254 bowl=350	1.074	FDC FNDDS: Chili with meat and beans
chinese-cabbage	Chinese cabbage	bok choy;pak choi;napa cabbage	13 1.5 2.18 0.2 1	cup=70	0.296	FDC 170390
chocolate-cake	Chocolate cake	cake	303 5.08 43.28 13.24 2.3	slice=95		FDC FNDDS: Cake or cupcake, chocolate, no icing
chocolate-chip-cookie	Chocolate chip cookie		492 5.1 65.36 24.72 2	piece=16		FDC 172716, fibre FNDDS: Cookie, chocolate chip
chocolate-chips	Chocolate chips		480 4.2 63.9 30 5.9	tbsp=14 cup=170	0.719	FDC FNDDS: Chocolate chips
chocolate-ice-cream	Chocolate ice cream		216 3.8 28.2 11 1.2	scoop=66 cup=132	0.558	FDC FNDDS: Ice cream, chocolate
chocolate-milk	Chocolate milk		83 3.17 10.34 3.39 0.8	cup=250 glass=250	1.057	FDC FNDDS: Chocolate milk, whole
chocolate-pudding	Chocolate pudding		142 2.09 23.01 4.6 0	container=108 cup=255	1.078	FDC FNDDS: Pudding, chocolate, ready-to-eat
chocolate-spread	Chocolate spread	nutella;hazelnut spread	539 5.41 62.36 29.73 5.4	tbsp=18.5 tsp=6.2	1.251	FDC 168000
chorizo	Chorizo		296 13.63 3.78 25.1 0	link=60		FDC 173859
chow-mein	Chow mein	beef chow mein	129 10.78 11.17 4.89 1.5	cup=220	0.93	FDC FNDDS: Beef chow mein or chop suey with noodles
cinnamon	Cinnamon		247 3.99 80.59 1.24 53.1	tsp=2.6	0.527	FDC 171320
club-sandwich	Club sandwich	turkey sandwich	180 12.33 23.89 3.69 1.1	piece=220		FDC FNDDS: Turkey sandwich or sub, restaurant
cocoa-powder	Cocoa powder	cocoa;cacao	228 19.6 57.9 13.7 37	tbsp=5.4 tsp=1.8 cup=86	0.364	FDC 169593
coconut	Coconut	fresh coconut	354 3.33 15.23 33.49 9	piece=45 cup=80	0.338	FDC 170169
coconut-milk	Coconut milk	canned coconut milk	230 2.29 5.54 23.84 2.2	cup=226 tbsp=15 can=400	0.955	FDC FNDDS: Coconut milk, used in cooking
coconut-oil	Coconut oil		892 0 0 99.06 0	tbsp=13.6 tsp=4.5 cup=218	0.921	FDC 171412
coconut-water	Coconut water		19 0.72 3.71 0.2 1.1	glass=240 cup=240	1.014	FDC 170174
cod	Cod	cod fillet;white fish;baked cod	105 22.83 0 0.86 0	fillet=180		FDC 171956
coffee	Coffee	black coffee;americano;filter coffee	1 0.12 0 0.02 0	mug=240 cup=237	1.002	FDC FNDDS: Coffee, brewed
cola	Cola	coke;coca cola;pepsi;soft drink;soda	42 0 10.36 0.25 0	can=368 bottle=520 glass=246 cup=246	1.04	FDC 174852
coleslaw	Coleslaw		117 0.94 10.45 7.98 1.9	cup=150	0.634	FDC FNDDS: Coleslaw
condensed-milk	Condensed milk	sweetened condensed milk	321 7.91 54.4 8.7 0	tbsp=19 cup=306	1.293	FDC 171275
cooked-carrots	Cooked carrots		50 0.98 10.67 0.36 3.2	cup=156	0.659	FDC FNDDS: Carrots, fresh, cooked, no added fat
cooked-potato	Cooked potato	boiled potato;peeled potato;boiled potatoes	93 1.96 21.55 0.1 1.5	medium=156 large=299 small=138 cup=122	0.516	FDC 170033
cooked-spinach	Cooked spinach		33 3.41 3.1 0.7 1.9	cup=180	0.761	FDC FNDDS: Spinach, fresh, cooked, no added fat
corn-on-the-cob	Corn on the cob	corn cob	86 3.26 18.64 1.35 2	ear=103		FDC FNDDS: Corn, fresh, cooked, no added fat
corn-tortilla	Corn tortilla		218 5.7 44.64 2.85 6.3	piece=24		FDC SR Legacy: Tortillas, ready-to-bake or -fry, corn
corned-beef	Corned beef		251 18.17 0.47 18.98 0	slice=28		FDC FNDDS: Beef, corned
cornflakes	Cornflakes	corn flakes	365 6.4 79.52 1.6 3.5	cup=28 bowl=30	0.118	FDC FNDDS: Cereal, corn flakes, plain
cornstarch	Cornstarch	corn starch;cornflour	381 0.26 91.27 0.05 0.9	tbsp=8 cup=128	0.541	FDC 169698
cottage-cheese	Cottage cheese		81 10.45 4.76 2.27 0	cup=226 container=113 tbsp=14	0.955	FDC 172182
courgette	Courgette	zucchini	17 1.21 3.11 0.32 1	medium=196 large=323 cup=124	0.524	FDC 169291
couscous	Couscous		112 3.79 23.22 0.16 1.4	cup=157	0.664	FDC 169700
crab	Crab	crab meat	83 17.88 0 0.74 0	cup=118	0.499	FDC 174205
cracker	Cracker	crackers;saltine	418 9.46 74.05 8.64 2.8	piece=3		FDC FNDDS: Crackers, saltine
cranberries	Cranberries	raw cranberries	46 0.46 11.97 0.13 3.6	cup=110	0.465	FDC 171722
cranberry-juice	Cranberry juice		46 0.39 12.2 0.13 0.1	glass=253 cup=253	1.069	FDC 168117
cream-cheese	Cream cheese	philadelphia	350 6.15 5.52 34.44 0	tbsp=14.5 cup=232	0.981	FDC 173418
crispbread	Crispbread	ryvita;knackebrod;crisp bread	366 7.9 82.2 1.3 16.5	slice=10		FDC 172739
croissant	Croissant	butter croissant	406 8.2 45.8 21 2.6	piece=57		FDC 174987
crunchy-peanut-butter	Crunchy peanut butter	chunky peanut butter	589 24.06 21.57 49.94 8	tbsp=16 tsp=5.3	1.082	FDC SR Legacy: Peanut butter, chunk style, without salt
cucumber	Cucumber		16 0.65 3.63 0.11 0.5	piece=301 slice=7 cup=104	0.44	FDC 168409
curry-powder	Curry powder		325 14.29 55.83 14.01 53.2	tsp=2	0.406	FDC 170924
curry-sauce	Curry sauce		95 1.39 5.03 8.22 1.4	cup=230 tbsp=15	0.972	FDC FNDDS: Curry sauce
custard	Custard	vanilla custard	97 5.08 10.97 3.64 0	cup=282	1.192	FDC FNDDS: Custard
dal	Dal	daal;lentil curry;dhal	111 3.68 12.33 5.65 3.4	cup=236 bowl=350	0.998	FDC FNDDS: Lentil curry
danish-pastry	Danish pastry	danish;cinnamon roll;cinnamon bun	452 4.45 48.6 26.61 1.2	piece=65		FDC FNDDS: Roll, sweet, cinnamon bun, frosted
dark-chocolate	Dark chocolate	70% chocolate	598 7.79 45.9 42.63 10.9	square=10 bar=100		FDC 170273
dates	Dates	date;medjool date	277 1.81 74.97 0.15 6.7	piece=24		FDC 168191
deli-chicken	Deli chicken	sliced chicken;chicken ham	98 17.4 2.92 1.86 0	slice=28		FDC FNDDS: Chicken, prepackaged or deli, luncheon meat
deli-turkey	Deli turkey	sliced turkey;turkey ham	106 14.81 2.2 3.77 0	slice=28		FDC FNDDS: Turkey, prepackaged or deli, luncheon meat
diet-cola	Diet cola	diet coke;coke zero;cola zero	2 0.11 0.29 0.03 0	can=355 bottle=500 glass=237 cup=237	1.002	FDC FNDDS: Soft drink, cola, diet
digestive-biscuit	Digestive biscuit	graham cracker;digestive	430 6.69 77.66 10.6 3.4	piece=14		FDC FNDDS: Graham crackers
doner-kebab	Doner kebab	kebab;gyros;gyro;doner;shawarma	184 11.24 18.78 6.76 1	piece=350		FDC FNDDS: Gyro sandwich
doughnut	Doughnut	donut;glazed doughnut	421 6.14 47.93 22.7 2.1	piece=64		FDC FNDDS: Doughnut, yeast type
dried-apricots	Dried apricots	dried apricot	241 3.39 62.64 0.51 7.3	half=3.5 piece=7 cup=130	0.549	FDC 173941
dried-cranberries	Dried cranberries	craisins	308 0.17 82.8 1.09 5.3	tbsp=8 cup=120	0.507	FDC FNDDS: Cranberries, dried
dried-figs	Dried figs	dried fig	249 3.3 63.87 0.93 9.8	piece=8.4		FDC 174665
dried-mango	Dried mango		319 2.45 78.58 1.18 2.4	piece=20		FDC SR Legacy: Mango, dried, sweetened
dry-brown-rice	Dry brown rice	uncooked brown rice	368 7.25 76.69 3.31 3.02	cup=185	0.782	FDC Foundation: Rice, brown, long grain, unenriched, raw
dry-couscous	Dry couscous		376 12.76 77.43 0.64 5	cup=173 tbsp=10.8	0.731	FDC 169699
dry-lentils	Dry lentils	uncooked lentils	352 24.63 63.35 1.06 10.7	cup=192	0.812	FDC 172420
dry-pasta	Dry pasta	uncooked pasta;raw pasta;dry spaghetti;pasta dry	371 13.04 74.67 1.51 3.2	cup=91	0.385	FDC 169736
dry-quinoa	Dry quinoa	uncooked quinoa	368 14.12 64.16 6.07 7	cup=170 tbsp=10.6	0.719	FDC 168874
dry-white-rice	Dry white rice	uncooked rice;raw rice;rice dry;dry rice	370 7.04 80.31 1.03 0.15	cup=185 tbsp=11.6	0.782	FDC Foundation: Rice, white, long grain, unenriched, raw
duck	Duck	roast duck	336 18.91 0 28.23 0	piece=140		FDC FNDDS: Duck, roasted, skin eaten
dumpling	Dumpling	gyoza;wonton;potsticker	113 6.9 11.07 4.6 1.2	piece=37		FDC FNDDS: Wonton, dumpling or pot sticker, steamed
edam	Edam	edam cheese	357 24.99 1.43 28.57 0	slice=28		FDC 173419
edamame	Edamame	soybeans;soya beans	121 11.91 8.91 5.2 5.2	cup=155	0.655	FDC 168411
egg	Egg	whole egg;raw egg	143 12.56 0.72 9.51 0	large=50 medium=44 small=38 jumbo=63 cup=243	1.027	FDC 171287
egg-noodles	Egg noodles	noodles	138 4.54 25.16 2.07 1.2	cup=160	0.676	FDC 168926
egg-salad	Egg salad		257 10.26 1.01 23.14 0	cup=220	0.93	FDC FNDDS: Egg salad, made with mayonnaise
egg-white	Egg white		52 10.9 0.73 0.17 0	large=33 cup=243	1.027	FDC 172183
egg-yolk	Egg yolk	yolk	322 15.86 3.59 26.54 0	large=17 cup=243	1.027	FDC 172184
enchilada	Enchilada		191 9.76 14.64 10.54 2.3	piece=135		FDC FNDDS: Enchilada, beef
energy-drink	Energy drink	red bull	43 0.46 10.23 0 0	can=258 cup=245	1.036	FDC FNDDS: Energy drink (Red Bull)
english-muffin	English muffin		227 8.87 44.17 1.69 3.5	piece=57		FDC FNDDS: Muffin, English
espresso	Espresso		9 0.12 1.67 0.18 0	shot=30 cup=237	1.002	FDC FNDDS: Coffee, espresso
evaporated-milk	Evaporated milk		134 6.81 10.04 7.56 0	tbsp=15.8 cup=252	1.065	FDC FNDDS: Milk, evaporated, whole
extra-firm-tofu	Extra firm tofu		83 9.98 1.18 5.26 1	slice=91 block=350		FDC 174290
extra-lean-ground-beef	Extra lean ground beef	5% beef mince	137 21.41 0 5 0	patty=113		FDC 171790
fajita	Fajita	chicken fajita	206 11.33 17.99 9.8 1.5	piece=140		FDC FNDDS: Fajita, chicken
falafel	Falafel		333 13.31 31.84 17.8 0	piece=17		FDC 172455
fat-free-greek-yogurt	Fat-free Greek yogurt	nonfat greek yogurt;0% greek yogurt	59 10.19 3.6 0.39 0	container=170 cup=245 tbsp=15	1.036	FDC 170894
fat-free-yogurt	Fat-free yogurt	nonfat yogurt;skim yogurt	56 5.73 7.68 0.18 0	container=170 cup=245 tbsp=15	1.036	FDC 170887
fennel	Fennel	fennel bulb	31 1.24 7.3 0.2 3.1	bulb=234 cup=87	0.368	FDC 169385
feta	Feta	feta cheese	265 14.21 3.88 21.49 0	slice=28 cup=150	0.634	FDC 173420
fig	Fig	fresh fig	74 0.75 19.18 0.3 2.9	medium=50 large=64		FDC 173021
fillet-steak	Fillet steak	tenderloin steak;beef tenderloin;filet mignon	196 30.46 0 8.25 0	piece=170		FDC FNDDS: Beef, steak, tenderloin
fish-finger	Fish finger	fish stick	277 11.01 21.66 16.23 1.5	stick=28		FDC 174195
fish-oil	Fish oil	cod liver oil;omega 3	902 0 0 100 0	tsp=4.5 tbsp=13.6 capsule=1	0.92	FDC 173577
fish-sauce	Fish sauce		35 5.06 3.64 0.01 0	tbsp=18 tsp=6	1.217	FDC 174531
flank-steak	Flank steak		243 29.13 0 14.09 0	piece=170		FDC FNDDS: Beef, steak, flank
flaxseed	Flaxseed	flax seeds;linseed;flax;ground flaxseed	534 18.29 28.88 42.16 27.3	tbsp=10.3 tsp=3.4 cup=168	0.71	FDC 169414
flaxseed-oil	Flaxseed oil	linseed oil	884 0.11 0 99.98 0	tbsp=13.6 tsp=4.5	0.92	FDC 167702
flour	Flour	white flour;plain flour;wheat flour;all-purpose flour	364 10.33 76.31 0.98 2.7	cup=125 tbsp=7.8	0.528	FDC 169761
flour-tortilla	Flour tortilla	tortilla;wrap;tortilla wrap	306 8.2 49.38 7.99 3.5	piece=49		FDC 175037, fibre FNDDS: Tortilla, flour
french-fries	French fries	fries;chips;oven chips	225 2.5 23.23 14.07 1.8	serving=117		FDC FNDDS: Potato, french fries, NFS
french-toast	French toast		213 7.4 32.1 6.1 1.1	slice=59		FDC SR Legacy: French toast, frozen, ready-to-heat
fried-egg	Fried egg		196 13.61 0.83 14.84 0	large=46		FDC 173423
fried-rice	Fried rice	egg fried rice	174 3.84 32.5 3.19 1.1	cup=198 bowl=250	0.837	FDC FNDDS: Rice, fried, NFS
frozen-yogurt	Frozen yogurt		127 3 21.6 3.6 0	scoop=87 cup=174	0.735	FDC SR Legacy: Frozen yogurts, flavors other than chocolate
fruit-yogurt	Fruit yogurt	strawberry yogurt	93 4.57 15.69 1.34 0.2	container=170 cup=245	1.036	FDC FNDDS: Yogurt, low fat milk, fruit
garlic	Garlic	garlic clove	149 6.36 33.06 0.5 2.1	clove=3 tsp=2.8	0.568	FDC 169230
ghee	Ghee	clarified butter	900 0 0 100 0	tbsp=12.8 tsp=4.3	0.866	FDC 171314
ginger	Ginger	ginger root;fresh ginger	80 1.82 17.77 0.75 2	tsp=2 slice=2.2	0.406	FDC 169231
ginger-ale	Ginger ale		34 0 8.76 0 0	can=366 glass=244 cup=244	1.031	FDC 174846
gluten-free-pasta	Gluten-free pasta		126 2.63 27.91 0.73 4.8	cup=140	0.592	FDC 168900
glutinous-rice	Glutinous rice	sticky rice	97 2.02 21.09 0.19 1	cup=174	0.735	FDC 169711
gnocchi	Gnocchi		135 2.44 17.2 6.33 1	cup=188	0.795	FDC FNDDS: Gnocchi, potato
goat-cheese	Goat cheese	goat's cheese	264 18.52 0 21.08 0	slice=28		FDC 173435
goat-milk	Goat milk	goat's milk	69 3.56 4.45 4.14 0	cup=244 glass=244	1.031	FDC 171278
golden-syrup	Golden syrup	corn syrup	283 0 76.79 0.2 0	tbsp=21 tsp=7	1.42	FDC 168837
gouda	Gouda	gouda cheese	356 24.94 2.22 27.44 0	slice=28		FDC 171241
granola	Granola		420 9.82 67.35 13.01 7.4	cup=61 bowl=60	0.258	FDC FNDDS: Cereal, granola
granola-bar	Granola bar	cereal bar;muesli bar;flapjack	471 10.1 64.4 19.8 5.3	bar=28		FDC FNDDS: Cereal or Granola bar, NFS
grape-juice	Grape juice		66 0.18 15.73 0.28 0.2	glass=253 cup=253	1.069	FDC FNDDS: Grape juice, 100%
grapefruit	Grapefruit		42 0.77 10.66 0.14 1.6	piece=246 cup=230	0.972	FDC 174673
grapes	Grapes	grape	69 0.72 18.1 0.16 0.9	piece=5 cup=151 handful=80	0.638	FDC 174683, fibre FNDDS: Grapes, raw
grated-parmesan	Grated parmesan		420 28.42 13.91 27.84 0	tbsp=5 cup=100	0.423	FDC 171247
gravy	Gravy		53 3.75 4.81 2.36 0.4	tbsp=15 cup=233	0.985	FDC FNDDS: Gravy, NFS
greek-yogurt	Greek yogurt	greek yoghurt;whole milk greek yogurt	97 9 3.98 5 0	container=170 cup=245 tbsp=15	1.036	FDC 171304
green-beans	Green beans	french beans;string beans	42 2.05 7.7 0.29 3.1	cup=125	0.528	FDC FNDDS: Green beans, fresh, cooked, no added fat
green-olive	Green olive		146 1.03 3.84 15.32 3.3	piece=2.7		FDC 169096
green-peas	Green peas	peas;garden peas	78 5.14 14.22 0.27 4.5	cup=160 tbsp=10	0.676	FDC FNDDS: Green peas, frozen, cooked, no added fat
green-pepper	Green pepper	green bell pepper	20 0.86 4.64 0.17 1.7	medium=119 large=164 cup=149	0.63	FDC 170427
green-tea	Green tea		1 0.22 0 0 0	mug=240 cup=237	1.002	FDC FNDDS: Tea, hot, leaf, green
ground-beef	Ground beef	minced beef;beef mince;beef;hamburger meat	232 24.62 0 14.02 0	patty=82		FDC 174033
ground-chicken	Ground chicken	minced chicken;chicken mince	201 27.14 0 10.31 0	patty=82		FDC FNDDS: Chicken, ground
ground-lamb	Ground lamb	minced lamb;lamb mince	281 24.55 0 19.49 0	patty=82		FDC FNDDS: Lamb, ground
ground-pork	Ground pork	minced pork;pork mince	299 26.92 0 21.22 0	patty=82		FDC FNDDS: Pork, ground
ground-turkey	Ground turkey	turkey mince;minced turkey	211 26.87 0 11.5 0	patty=82		FDC FNDDS: Turkey, ground
guacamole	Guacamole		155 1.95 8.45 14.18 6.5	tbsp=15 cup=230	0.972	FDC FNDDS: Guacamole, NFS
gummy-bears	Gummy bears	gummies;wine gums;gummy sweets	396 0 98.9 0 0.1	handful=40 piece=2.5		FDC FNDDS: Candy, gummy
haddock	Haddock		90 19.99 0 0.55 0	fillet=150		FDC 174198
half-and-half	Half and half	single cream;coffee cream	131 3.13 4.3 11.5 0	tbsp=15 cup=242	1.023	FDC 171255
halibut	Halibut	raw halibut	91 18.56 0 1.33 0	fillet=159		FDC 174200
ham	Ham	cooked ham;sliced ham	164 16.6 3.63 8.8 1.3	slice=28		FDC 173864
ham-sandwich	Ham sandwich	ham and cheese sandwich	210 14.59 19.7 8.06 0.9	piece=200		FDC FNDDS: Ham sandwich or sub, with cheese, restaurant
hamburger	Hamburger	burger;beef burger	288 17.51 20.68 14.38 0.7	piece=110		FDC FNDDS: Hamburger, NFS
hash-brown	Hash brown		217 2.62 28.23 11.48 3.2	piece=55 cup=156	0.659	FDC FNDDS: Potato, hash brown, NFS
hazelnuts	Hazelnuts	hazelnut;filberts	628 14.95 16.7 60.75 9.7	handful=28 cup=115	0.486	FDC 170581
heavy-cream	Heavy cream	cream;whipping cream;double cream	340 2.84 2.84 36.08 0	tbsp=15 cup=238	1.006	FDC 170859
hemp-seeds	Hemp seeds	hemp hearts	553 31.56 8.67 48.75 4	tbsp=10	0.676	FDC 170148
herbal-tea	Herbal tea	chamomile tea;peppermint tea	1 0 0.2 0 0	mug=240 cup=237	1.002	FDC FNDDS: Tea, hot, herbal
herring	Herring		203 23.03 0 11.59 0	fillet=143		FDC 175117
honey	Honey		304 0.3 82.4 0 0.2	tbsp=21 tsp=7 cup=339	1.433	FDC FNDDS: Honey
honeydew	Honeydew	honeydew melon	36 0.54 9.09 0.14 0.8	wedge=125 cup=170	0.719	FDC 169911
hot-chocolate	Hot chocolate	cocoa drink	72 1.82 13.9 1.04 0.2	mug=250 cup=250	1.057	FDC FNDDS: Hot chocolate / cocoa, NFS
hot-dog	Hot dog	frankfurter;wiener;frankfurt	310 11.7 2.89 28 0	link=52		FDC FNDDS: Hot dog, beef
hot-sauce	Hot sauce	tabasco	11 0.51 1.75 0.37 0.3	tsp=4.7	0.954	FDC 174527
hummus	Hummus	houmous	237 7.78 15 17.82 5.5	tbsp=15 cup=246	1.04	FDC 174289
iceberg-lettuce	Iceberg lettuce		20 0.92 3.69 0.1 1.3	leaf=8 cup=57 head=539	0.241	FDC FNDDS: Lettuce, raw
iced-tea	Iced tea	ice tea	45 0 10.8 0.22 0	bottle=500 glass=245 cup=245	1.036	FDC FNDDS: Tea, iced, bottled, black
icing-sugar	Icing sugar	powdered sugar	389 0 99.77 0 0	tbsp=8 cup=120	0.507	FDC 169656
instant-noodles	Instant noodles	ramen noodles;ramen	66 1.53 9.04 2.64 0.4	bowl=400 cup=230	0.972	FDC FNDDS: Soup, ramen noodles, water added
jalapeno	Jalapeno		29 0.91 6.5 0.37 2.8	piece=14 cup=90	0.38	FDC 168576
jam	Jam	marmalade;strawberry jam;jelly	278 0.37 68.86 0.07 1.1	tbsp=20 tsp=7	1.353	FDC 169641
jelly-dessert	Jelly dessert	jello;gelatin dessert	60 1.22 14.19 0 0	cup=270	1.141	FDC FNDDS: Gelatin dessert
kale	Kale		35 2.92 4.42 1.49 4.1	cup=21 handful=30	0.089	FDC 168421
kefir	Kefir		52 3.59 7.48 0.96 0	cup=243 glass=243	1.027	FDC FNDDS: Kefir
ketchup	Ketchup	catsup;tomato ketchup	101 1.04 27.4 0.1 0.3	tbsp=17 tsp=5.7 cup=274	1.158	FDC 168556
kidney-beans	Kidney beans	red beans;canned kidney beans	135 8.7 24.72 0.6 8	cup=177 can=240	0.748	FDC FNDDS: Kidney beans, from canned, no added fat
kimchi	Kimchi		16 1.1 2.4 0.5 1.6	cup=150	0.634	FDC 170392
kiwi	Kiwi	kiwi fruit;kiwifruit	61 1.14 14.66 0.52 3	piece=69		FDC 168153
lactose-free-milk	Lactose-free milk	lactose free whole milk	61 3.27 4.63 3.2 0	cup=244 glass=244	1.031	FDC FNDDS: Milk, lactose free, whole
lamb-chop	Lamb chop	lamb	264 27.36 0 16.27 0	chop=75		FDC FNDDS: Lamb, chop
lard	Lard		902 0 0 100 0	tbsp=12.8 tsp=4.3	0.866	FDC 171401
lasagne	Lasagne	lasagna	139 7.45 16.17 4.97 1.6	piece=230 cup=250	1.057	FDC FNDDS: Lasagna with meat
latte	Latte	caffe latte;flat white	43 2.81 4.35 1.61 0	mug=300 cup=240	1.014	FDC FNDDS: Coffee, Latte
leek	Leek		61 1.5 14.15 0.3 1.8	piece=89		FDC 169246
lemon	Lemon		29 1.1 9.32 0.3 2.8	piece=58		FDC 167746
lemon-juice	Lemon juice		22 0.35 6.9 0.24 0.3	tbsp=15 cup=244	1.031	FDC 167747
lemonade	Lemonade		46 0 12.08 0 0	glass=248 cup=248	1.048	FDC FNDDS: Lemonade, fruit juice drink
lentil-soup	Lentil soup		60 3.82 10.2 0.69 3.7	cup=245 bowl=350	1.036	FDC FNDDS: Soup, lentil
lentils	Lentils	cooked lentils;brown lentils;green lentils	115 8.97 20.01 0.38 7.9	cup=198	0.837	FDC FNDDS: Lentils, from dried, no added fat
lettuce	Lettuce	romaine;romaine lettuce;salad leaves;green salad	17 1.23 3.29 0.3 2.1	leaf=6 cup=47 handful=30 head=626	0.199	FDC 169247
light-beer	Light beer		29 0.24 1.64 0 0	can=354 bottle=354 cup=236	0.998	FDC FNDDS: Beer, light
light-mayonnaise	Light mayonnaise	light mayo;low fat mayonnaise	238 0.37 9.23 22.22 0	tbsp=15 tsp=5	1.014	FDC FNDDS: Mayonnaise, light
light-mozzarella	Light mozzarella	part skim mozzarella	254 24.26 2.77 15.92 0	slice=28 ball=125 cup=112	0.473	FDC 170847
lima-beans	Lima beans	butter beans	122 5.86 18.62 2.86 5.1	cup=170	0.719	FDC FNDDS: Lima beans, from canned
lime	Lime		30 0.7 10.54 0.2 2.8	piece=67		FDC 168155
lime-juice	Lime juice		25 0.42 8.42 0.07 0.4	tbsp=15.4 cup=242	1.023	FDC 168156
lobster	Lobster		97 20.91 0 0.95 0	cup=145	0.613	FDC FNDDS: Lobster
low-fat-greek-yogurt	Low-fat Greek yogurt		73 9.95 3.94 1.92 0	container=200 cup=245 tbsp=15	1.036	FDC 170903
low-fat-milk	Low-fat milk	1% milk	43 3.38 5.18 0.95 0	cup=244 glass=244	1.031	FDC FNDDS: Milk, low fat (1%)
low-fat-yogurt	Low-fat yogurt	plain low fat yogurt	63 5.25 7.04 1.55 0	container=170 cup=245 tbsp=15	1.036	FDC 170886
lychee	Lychee	litchi	66 0.83 16.53 0.44 1.3	piece=9.6 cup=190	0.803	FDC 169086
macadamia-nuts	Macadamia nuts	macadamia	718 7.91 13.82 75.77 8.6	handful=28 cup=134	0.566	FDC 170178
macaroni-cheese	Macaroni cheese	mac and cheese;macaroni and cheese;mac & cheese	223 8.68 23.08 10.5 1.2	cup=230 bowl=300	0.972	FDC FNDDS: Macaroni or noodles with cheese
mackerel	Mackerel		262 23.85 0 17.81 0	fillet=88		FDC 175120
mandarin	Mandarin	tangerine;clementine;satsuma	53 0.81 13.34 0.31 1.8	medium=88 large=120 small=76		FDC 169105
mango	Mango		60 0.82 14.98 0.38 1.6	piece=336 cup=165	0.697	FDC 169910
maple-syrup	Maple syrup		260 0.04 67.04 0.06 0	tbsp=20 tsp=6.7 cup=315	1.331	FDC 169661
margarine	Margarine		533 0.17 0.86 59.81 0	tbsp=14.2 tsp=4.7	0.96	FDC FNDDS: Margarine, tub
marshmallow	Marshmallow		318 1.8 81.3 0.2 0.1	piece=7 cup=50	0.211	FDC FNDDS: Candy, marshmallow
mashed-potato	Mashed potato	mash	114 2.15 17.6 4.07 1.2	cup=210	0.888	FDC FNDDS: Potato, mashed, NFS
mayonnaise	Mayonnaise	mayo	680 0.96 0.57 74.85 0	tbsp=13.8 tsp=4.6 cup=220	0.93	FDC 171009
meal-replacement-powder	Meal replacement powder	meal replacement shake powder	353 19.9 66.2 1.4 0.4	scoop=50		FDC FNDDS: Nutritional powder mix, NFS
meatball	Meatball	meatballs	286 14.4 8.06 22.21 2.3	piece=28		FDC 171638
meatloaf	Meatloaf	meat loaf	199 17.48 7.2 10.72 0.4	slice=110		FDC FNDDS: Meat loaf made with beef
milk-chocolate	Milk chocolate	chocolate;chocolate bar	535 7.65 59.4 29.66 3.4	square=7 bar=44		FDC FNDDS: Chocolate candy
milk-powder	Milk powder	whole milk powder	496 26.32 38.42 26.71 0	tbsp=8 cup=128	0.541	FDC SR Legacy: Milk, dry, whole, without added vitamin D
millet	Millet		119 3.51 23.67 1 1.3	cup=174	0.735	FDC 168871
miso	Miso	miso paste	198 12.79 25.37 6.01 5.4	tbsp=17	1.15	FDC 172442
miso-soup	Miso soup		24 2.21 2.3 0.85 0.6	cup=240 bowl=250	1.014	FDC FNDDS: Soup, miso or tofu
mixed-berries	Mixed berries	berries;frozen berries	52 0.76 12.47 0.34 4.1	cup=150 handful=70	0.634	FDC FNDDS: Berries, frozen
mixed-nuts	Mixed nuts	nuts	610 19.59 20.9 53.82 7.4	handful=28 cup=137	0.579	FDC FNDDS: Mixed nuts, NFS
mixed-vegetables	Mixed vegetables	frozen vegetables;vegetables;veg	72 3.33 13.47 0.52 4	cup=140	0.592	FDC SR Legacy: Vegetables, mixed, frozen, unprepared
mortadella	Mortadella		311 16.37 3.05 25.39 0	slice=15		FDC 174573
mozzarella	Mozzarella	mozzarella cheese	299 22.17 2.4 22.14 0	slice=28 ball=125 cup=112	0.473	FDC 170845
muesli	Muesli		373 11.64 73.96 3.59 14.6	cup=85 bowl=60	0.359	FDC FNDDS: Cereal, multigrain
muffin	Muffin	blueberry muffin	375 4.49 53 16.07 1.1	piece=113		FDC FNDDS: Muffin, fruit
multigrain-bread	Multigrain bread	seeded bread;grain bread	265 13.36 43.34 4.23 7.4	slice=30		FDC 168013
mung-bean-sprouts	Mung bean sprouts	bean sprouts;beansprouts	30 3.04 5.94 0.18 1.8	cup=104	0.44	FDC FNDDS: Bean sprouts, raw
mushroom	Mushroom	white mushroom;button mushroom	22 3.09 3.26 0.34 1	medium=18 cup=70	0.296	FDC 169251
mushroom-soup	Mushroom soup	cream of mushroom soup	74 2.1 5.7 4.76 1.2	cup=245 bowl=350	1.036	FDC FNDDS: Soup, cream of mushroom
mussel	Mussel		172 23.8 7.39 4.48 0	piece=6 cup=150	0.634	FDC 174217
mustard	Mustard	yellow mustard;dijon mustard	60 3.74 5.83 3.34 4	tsp=5 tbsp=15	1.014	FDC 172234
naan	Naan	naan bread	311 11.09 50.23 7.28 5.2	piece=90		FDC FNDDS: Bread, naan
natural-yogurt	Natural yogurt	yogurt;yoghurt;plain yogurt;whole milk yogurt	61 3.47 4.66 3.25 0	container=170 cup=245 tbsp=15	1.036	FDC 171284
nectarine	Nectarine		44 1.06 10.55 0.32 1.7	medium=142 large=156 small=129		FDC 169914
non-alcoholic-beer	Non-alcoholic beer	alcohol-free beer;alcohol free beer	37 0.21 8.05 0.12 0	can=356 bottle=356 cup=238	1.006	FDC FNDDS: Beer, nonalcoholic
nori	Nori	seaweed	35 5.81 5.11 0.28 0.3	sheet=2.6		FDC 168458
oat-bran	Oat bran		246 17.3 66.22 7.03 15.4	cup=94 tbsp=5.9	0.397	FDC 168872
oat-flour	Oat flour		403 14.66 65.7 9.12 6.5	cup=104 tbsp=6.5	0.44	FDC 169741
oat-milk	Oat milk	oat drink	45 0.66 5.37 2.33 0.5	cup=240 glass=240	1.014	FDC FNDDS: Oat milk
oatmeal	Oatmeal	porridge;cooked oats	76 2.18 11.17 2.63 1.7	cup=234 bowl=250	0.989	FDC FNDDS: Oatmeal, NFS
oatmeal-cookie	Oatmeal cookie	oat cookie	450 6.2 68.7 18.1 2.8	piece=18		FDC FNDDS: Cookie, oatmeal
oats	Oats	rolled oats;dry oats;porridge oats;oat flakes;quick oats	379 13.15 67.7 6.52 10.1	cup=81 tbsp=5 bowl=50	0.342	FDC 173904, fibre FNDDS: Oats, raw
octopus	Octopus		82 14.91 2.2 1.04 0	piece=85		FDC 174218
okra	Okra		33 1.93 7.45 0.19 3.2	cup=100	0.423	FDC 169260
olive-oil	Olive oil	extra virgin olive oil	884 0 0 100 0	tbsp=13.5 tsp=4.5 cup=216	0.913	FDC 171413
olives	Olives	black olive;olive	116 0.84 6.04 10.9 1.6	piece=4 tbsp=8.4	0.568	FDC 169094
omelette	Omelette	omelet;plain omelette	154 10.57 0.64 11.66 0	large=61		FDC 172185
onion	Onion	white onion;yellow onion;brown onion	40 1.1 9.34 0.1 1.7	medium=110 large=150 small=70 slice=14 cup=160 tbsp=10	0.676	FDC 170000
orange	Orange		47 0.94 11.75 0.12 2.4	medium=131 large=184 small=96 cup=180	0.761	FDC 169097
orange-juice	Orange juice	juice;oj	45 0.7 10.4 0.2 0.3	glass=248 cup=248	1.048	FDC 169098, fibre FNDDS: Orange juice, 100%, NFS
oreo	Oreo	chocolate sandwich cookie	464 5.21 71 19.14 2.9	piece=12		FDC FNDDS: Cookie, chocolate sandwich
oyster	Oyster		51 5.71 2.72 1.71 0	piece=14		FDC 171978
oyster-sauce	Oyster sauce		51 1.35 10.92 0.25 0.3	tbsp=18	1.217	FDC 174529
pad-thai	Pad thai	pad thai with chicken	154 8.13 14.36 7.5 1.2	cup=200 bowl=350	0.845	FDC FNDDS: Pad Thai with chicken
paella	Paella		169 9.53 15.77 7.17 0.6	cup=240 bowl=350	1.014	FDC FNDDS: Paella, NFS
pancake	Pancake		239 5.88 43.33 4.73 2.1	piece=40		FDC 167926, fibre FNDDS: Pancakes, plain
papaya	Papaya		43 0.47 10.82 0.26 1.7	piece=304 cup=145	0.613	FDC 169926
paprika	Paprika		282 14.14 53.99 12.89 34.9	tsp=2.3	0.467	FDC 171329
parmesan	Parmesan	parmesan cheese	392 35.75 3.22 25 0	slice=10 tbsp=5	0.338	FDC 170848
parsley	Parsley		36 2.97 6.33 0.79 3.3	tbsp=3.8 cup=60	0.254	FDC 170416
parsnip	Parsnip		75 1.2 17.99 0.3 4.9	piece=130 cup=133	0.562	FDC 170417
passata	Passata	tomato passata;strained tomatoes	35 1.58 8.04 0.27 1.97	cup=250 tbsp=15.6	1.057	FDC Foundation: Tomato, puree, canned
passion-fruit	Passion fruit		97 2.2 23.38 0.7 10.4	piece=18		FDC 169108
pasta	Pasta	cooked pasta;spaghetti;penne;macaroni;noodles pasta;fusilli	158 5.8 30.86 0.93 1.8	cup=124 bowl=250	0.524	FDC 169737
pasta-salad	Pasta salad	macaroni salad	246 6.89 21.78 14.43 1.3	cup=200	0.845	FDC FNDDS: Macaroni or pasta salad with cheese
pasta-with-cream-sauce	Pasta with cream sauce	carbonara;spaghetti carbonara	164 6.14 16.69 7.87 0.9	cup=248 bowl=350	1.048	FDC FNDDS: Pasta with cream sauce and meat, home recipe
pasta-with-tomato-sauce	Pasta with tomato sauce	spaghetti with tomato sauce	106 3.69 19.88 1.2 1.8	cup=248 bowl=350	1.048	FDC FNDDS: Pasta with tomato-based sauce, home recipe
pea-soup	Pea soup	split pea soup	61 3.55 10.59 0.7 3.8	cup=245 bowl=350	1.036	FDC FNDDS: Soup, split pea
peach	Peach		39 0.91 9.54 0.25 1.5	medium=150 large=175 small=130		FDC 169928
peanut-butter	Peanut butter	smooth peanut butter	598 22.21 22.31 51.36 5	tbsp=16 tsp=5.3 cup=258	1.091	FDC 172470
peanut-butter-and-jelly-sandwich	Peanut butter and jelly sandwich	pb&j;pbj	361 11.42 45.22 16.6 2.8	piece=95		FDC FNDDS: Peanut butter and jelly sandwich, NFS
peanut-oil	Peanut oil	groundnut oil	884 0 0 100 0	tbsp=13.5 tsp=4.5	0.913	FDC 171410
peanuts	Peanuts	peanut;roasted peanuts	599 28.03 15.26 52.5 9.4	handful=28 cup=146	0.617	FDC FNDDS: Peanuts, roasted, salted
pear	Pear		57 0.36 15.23 0.14 3.1	medium=178 large=230 small=148		FDC 169118
pearl-barley	Pearl barley	barley	123 2.26 28.22 0.44 3.8	cup=157	0.664	FDC 170285
pecans	Pecans	pecan	691 9.17 13.86 71.97 9.6	piece=3 half=1.5 handful=28 cup=109	0.461	FDC 170182
pepperoni	Pepperoni		504 19.25 1.18 46.28 0	slice=2		FDC 174575
pepperoni-pizza	Pepperoni pizza	meat pizza	274 13.85 26.62 12.4 1.8	slice=115		FDC FNDDS: Pizza with extra meat, medium crust
persimmon	Persimmon	kaki;sharon fruit	70 0.58 18.59 0.19 3.6	piece=168		FDC 169941
pesto	Pesto	green pesto	418 9.83 10.09 37.6 1.8	tbsp=16 cup=252	1.065	FDC 171579
pickle	Pickle	gherkin;pickled cucumber	12 0.5 2.41 0.3 1	piece=65 slice=7		FDC 168558
pickled-herring	Pickled herring		262 14.19 9.64 18 0	piece=15		FDC 175118
pine-nuts	Pine nuts		673 13.69 13.08 68.37 3.7	tbsp=8.4 cup=135	0.571	FDC 170591
pineapple	Pineapple		50 0.54 13.12 0.12 1.4	slice=84 cup=165	0.697	FDC 169124
pinto-beans	Pinto beans		137 7.66 25.27 0.93 7.7	cup=171 can=240	0.723	FDC FNDDS: Pinto beans, from canned, no added fat
pistachios	Pistachios	pistachio;pistachio nuts	560 20.16 27.17 45.32 10.6	handful=28 cup=123	0.52	FDC 170184
pita-bread	Pita bread	pita;pitta	275 9.1 55.7 1.2 2.2	piece=60		FDC FNDDS: Bread, pita
pizza	Pizza	cheese pizza;margherita;pizza margherita	266 11.39 33.33 9.69 3	slice=107 piece=691		FDC 2708614, fibre FNDDS: Pizza, cheese, from frozen, thin crust
plum	Plum		46 0.7 11.42 0.28 1.4	piece=66		FDC 169949
poached-egg	Poached egg		143 12.51 0.71 9.47 0	large=50		FDC 172186
polenta	Polenta	cornmeal	362 8.12 76.89 3.59 7.3	cup=122 tbsp=7.6	0.516	FDC SR Legacy: Cornmeal, whole-grain, yellow
pollock	Pollock	alaska pollock	87 19.42 0 0.99 0	fillet=60		FDC 173726
pomegranate	Pomegranate		83 1.67 18.7 1.17 4	piece=282 cup=174	0.735	FDC 169134
popcorn	Popcorn	air-popped popcorn	385 12.89 77.47 4.52 14.4	cup=8	0.034	FDC FNDDS: Popcorn, air-popped, no butter added
popsicle	Popsicle	ice lolly;ice pop	79 0 19.23 0.24 0	piece=52		FDC SR Legacy: Frozen novelties, ice type, pop
pork-belly	Pork belly		404 26.58 0 32.24 0	slice=50		FDC FNDDS: Pork, belly
pork-chop	Pork chop	pork	171 28.03 0 5.94 0	chop=115		FDC FNDDS: Pork, chop, lean only eaten
pork-loin	Pork loin	roast pork;pork roast	181 26.63 0 7.49 0	slice=56		FDC FNDDS: Pork, roast
pork-ribs	Pork ribs	spare ribs;ribs	254 16.22 12.13 15.12 0.3	rib=45		FDC FNDDS: Pork, ribs
pork-tenderloin	Pork tenderloin	pork fillet	134 24.65 0.09 3.38 0	slice=56		FDC FNDDS: Pork, tenderloin
portobello-mushroom	Portobello mushroom	portobello	22 2.11 3.87 0.35 1.3	piece=84		FDC 169255
pot-roast	Pot roast	braised beef	251 28.39 0 15.35 0	slice=50		FDC FNDDS: Beef, pot roast
potato	Potato	raw potato;potato with skin	77 2.05 17.49 0.09 2.1	medium=213 large=369 small=170		FDC 170026
potato-chips	Potato chips	crisps;potato crisps	532 6.39 53.83 33.98 3.1	handful=28 packet=28		FDC 169677
potato-salad	Potato salad		168 1.51 15.81 11.14 1.5	cup=250	1.057	FDC FNDDS: Potato salad, made with mayonnaise
powdered-peanut-butter	Powdered peanut butter	pb2;peanut flour	327 52.2 34.7 0.55 15.8	tbsp=6 cup=60	0.254	FDC 174267
prawn	Prawn	shrimp;cooked shrimp;prawns	119 22.78 1.52 1.7 0	piece=6 cup=145	0.613	FDC 171971
pretzels	Pretzels	pretzel;salted pretzels	384 10.04 80.39 2.93 3.4	handful=28 piece=6		FDC FNDDS: Pretzels, hard, plain, salted
prosciutto	Prosciutto	parma ham;serrano ham;cured ham	195 27.8 0.3 8.32 0	slice=15		FDC FNDDS: Ham, prosciutto
protein-bar	Protein bar	nutrition bar	386 22.36 55.22 9.94 4.7	bar=60		FDC FNDDS: Nutrition bar or meal replacement bar, NFS
provolone	Provolone		352 25.58 2.14 26.62 0	slice=28		FDC 170850
prunes	Prunes	prune;dried plum	240 2.18 63.88 0.38 7.1	piece=9.5 cup=174	0.735	FDC 168162
puffed-rice	Puffed rice	rice krispies;rice crispies	358 6.96 79.81 1.21 0.4	cup=28 bowl=30	0.118	FDC FNDDS: Cereal, rice crispy, plain
pulled-pork	Pulled pork		168 13.19 18.74 4.42 1.2	cup=249	1.052	FDC SR Legacy: Pulled pork in barbecue sauce
pumpernickel	Pumpernickel		250 8.7 47.5 3.1 6.5	slice=32		FDC 174918
pumpkin	Pumpkin		26 1 6.5 0.1 0.5	cup=116	0.49	FDC 168448
pumpkin-seeds	Pumpkin seeds	pepitas	574 29.84 14.71 49.05 6.5	tbsp=8 handful=28 cup=129	0.545	FDC FNDDS: Pumpkin seeds, unsalted
pumpkin-soup	Pumpkin soup		72 1.1 6.86 4.7 1.5	cup=245 bowl=350	1.036	FDC FNDDS: Soup, pumpkin
quesadilla	Quesadilla		316 13.36 28.62 16.21 2	piece=140		FDC FNDDS: Quesadilla, cheese only
quiche	Quiche	quiche lorraine	387 15.5 12.12 30.63 0.7	slice=176		FDC FNDDS: Quiche with meat, poultry or fish
quinoa	Quinoa	cooked quinoa	120 4.4 21.3 1.92 2.8	cup=185	0.782	FDC 168917
radish	Radish		16 0.68 3.4 0.1 1.6	medium=4.5 cup=116	0.49	FDC 169276
raisins	Raisins	raisin;sultanas	299 3.3 79.32 0.25 4.5	handful=40 tbsp=9 cup=145	0.613	FDC FNDDS: Raisins
ranch-dressing	Ranch dressing	ranch	430 1.32 5.9 44.54 0	tbsp=15	1.014	FDC 173592
rapeseed-oil	Rapeseed oil	canola oil	884 0 0 100 0	tbsp=14 tsp=4.7 cup=218	0.921	FDC 172336
raspberries	Raspberries	raspberry	52 1.2 11.94 0.65 6.5	handful=60 cup=123	0.52	FDC 167755
raw-broccoli	Raw broccoli		34 2.82 6.64 0.37 2.6	cup=91 floret=11	0.385	FDC 170379
raw-chicken-breast	Raw chicken breast	chicken breast raw;uncooked chicken breast	112 22.52 0 1.93 0	breast=230		FDC Foundation: Chicken, breast, boneless, skinless, raw
raw-chicken-thigh	Raw chicken thigh	chicken thigh raw	149 18.61 0 7.92 0	thigh=149		FDC Foundation: Chicken, thigh, boneless, skinless, raw
raw-cod	Raw cod		82 17.81 0 0.67 0	fillet=231		FDC 171955
raw-ground-beef	Raw ground beef	beef mince raw;ground beef raw	254 17.17 0 20 0	patty=113		FDC 174036
raw-ground-turkey	Raw ground turkey		150 18.73 0 8.34 0	patty=113		FDC 172850
raw-lean-ground-beef	Raw lean ground beef	lean beef mince raw	176 20 0 10 0	patty=113		FDC 174030
raw-salmon	Raw salmon	salmon raw	208 20.42 0 13.42 0	fillet=198		FDC 175167
raw-shrimp	Raw shrimp	raw prawn	85 20.1 0 0.51 0	piece=7		FDC 175179
raw-sirloin-steak	Raw sirloin steak		140 21.98 0.22 5.71 0	piece=227		FDC Foundation: Beef, top sirloin steak, raw
red-cabbage	Red cabbage		31 1.43 7.37 0.16 2.1	cup=89	0.376	FDC 169977
red-lentils	Red lentils	dry red lentils	358 23.91 63.1 2.17 10.8	cup=192	0.812	FDC 174284
red-onion	Red onion		44 0.94 9.93 0.1 2.2	medium=110 cup=160	0.676	FDC Foundation: Onions, red, raw
red-pepper	Red pepper	bell pepper;sweet pepper;pepper;capsicum	27 0.99 6.03 0.3 2.1	medium=119 large=164 cup=149	0.63	FDC 170108
red-wine	Red wine	wine	85 0.07 2.61 0 0	glass=147 bottle=750 cup=235	0.993	FDC 2710688
refried-beans	Refried beans		90 4.98 13.55 2.01 3.7	cup=238 can=435	1.006	FDC FNDDS: Refried beans
ribeye-steak	Ribeye steak	ribeye;rib eye	289 23.5 0 21.64 0	piece=250		FDC FNDDS: Beef, steak, ribeye, lean and fat eaten
rice-cake	Rice cake		392 7.1 81.1 4.3 4.2	piece=9		FDC FNDDS: Rice cake
rice-milk	Rice milk	rice drink	47 0.28 9.17 0.97 0.3	cup=240 glass=240	1.014	FDC 171942
rice-noodles	Rice noodles		109 1.79 24.01 0.2 1	cup=176	0.744	FDC 168914
rice-pudding	Rice pudding		108 3.23 18.39 2.15 0.3	cup=226	0.955	FDC FNDDS: Pudding, rice
ricotta	Ricotta	ricotta cheese	150 7.54 7.27 10.18 0	cup=248 tbsp=15.5	1.048	FDC 170851
roast-beef	Roast beef		206 29.08 0 9.72 0	slice=50		FDC FNDDS: Beef, roast
roast-potato	Roast potato	roasted potatoes	126 1.87 20.45 4.25 1.4	piece=60 cup=156	0.659	FDC FNDDS: Potato, roasted, NFS
rocket	Rocket	arugula	25 2.58 3.65 0.66 1.6	handful=20 cup=20	0.085	FDC 169387
rotisserie-chicken	Rotisserie chicken	roast chicken with skin;roast chicken	175 26.37 0.09 7.67 0	breast=172 cup=140	0.592	FDC FNDDS: Chicken breast, rotisserie, skin eaten
rye-bread	Rye bread		259 8.5 48.3 3.3 5.8	slice=32		FDC 172684
salami	Salami		336 21.85 2.4 25.9 0	slice=12		FDC 172936
salmon	Salmon	baked salmon;cooked salmon;grilled salmon;salmon fillet;atlantic salmon	206 22.1 0 12.35 0	fillet=178		FDC 175168
salmon-sushi	Salmon sushi	salmon nigiri;nigiri	107 8.92 13.39 1.74 0.6	piece=35		FDC FNDDS: Sushi, topped with salmon
salsa	Salsa		29 1.52 6.64 0.17 1.9	tbsp=16 cup=259	1.095	FDC 174524
salt	Salt	table salt;sea salt	0 0 0 0 0	tsp=6 pinch=0.4	1.217	FDC 173468
samosa	Samosa		310 5.14 33.16 17.47 1.8	piece=60		FDC FNDDS: Samosa
sardine	Sardine	canned sardines	208 24.62 0 11.45 0	can=92 piece=12		FDC FNDDS: Fish, sardines, canned
sauerkraut	Sauerkraut		19 0.91 4.28 0.14 2.9	cup=142	0.6	FDC 169279
sausage	Sausage	pork sausage;breakfast sausage	325 18.53 1.42 27.25 0	link=27		FDC FNDDS: Pork sausage
scallop	Scallop		87 15.24 4.02 0.62 0	piece=15		FDC FNDDS: Scallops, steamed or boiled
scrambled-eggs	Scrambled eggs	scrambled egg	149 9.99 1.61 10.98 0	large=61 cup=220 tbsp=13.7	0.93	FDC 172187
sea-bass	Sea bass	bass	161 22.9 0.01 7.02 0	fillet=101		FDC FNDDS: Fish, bass, baked or broiled
semi-skimmed-milk	Semi-skimmed milk	2% milk;reduced fat milk	50 3.3 4.8 1.98 0	cup=244 glass=244	1.031	FDC 171267
sesame-oil	Sesame oil		884 0 0 100 0	tbsp=13.6 tsp=4.5	0.92	FDC 171016
sesame-seeds	Sesame seeds		573 17.73 23.45 49.67 11.8	tbsp=9 tsp=3	0.609	FDC 170150
shallot	Shallot		72 2.5 16.8 0.1 3.2	piece=25 tbsp=10	0.676	FDC 170499
shepherds-pie	Shepherd's pie	cottage pie	123 7.64 8.72 6.3 1.5	cup=245	1.036	FDC FNDDS: Shepherd's pie
shredded-wheat	Shredded wheat	weetabix	358 11.88 73.85 1.68 13	piece=23 cup=49	0.207	FDC FNDDS: Cereal, shredded wheat, plain
sirloin-steak	Sirloin steak	sirloin	216 28.05 0 11.32 0	piece=200		FDC FNDDS: Beef, steak, sirloin, lean only eaten
skim-milk	Skim milk	skimmed milk;fat free milk;nonfat milk	34 3.43 4.92 0.08 0	cup=245 glass=245	1.036	FDC FNDDS: Milk, fat free (skim)
smoked-salmon	Smoked salmon	lox	117 18.28 0 4.32 0	slice=28		FDC 173687
smoothie	Smoothie	fruit smoothie	66 2.32 11.98 1.1 1.1	glass=240 cup=240	1.014	FDC FNDDS: Fruit smoothie, NFS
soba-noodles	Soba noodles	soba	99 5.06 21.44 0.1 0	cup=114	0.482	FDC 168907
soft-pretzel	Soft pretzel		338 8.2 69.39 3.1 1.7	piece=115		FDC 174790
sorbet	Sorbet	fruit sorbet	110 0.79 27.12 0.05 0.5	scoop=74 cup=148	0.626	FDC FNDDS: Sorbet
sour-cream	Sour cream	creme fraiche	198 2.44 4.63 19.35 0	tbsp=12 cup=230	0.972	FDC 171257
sourdough-bread	Sourdough bread	sourdough	272 10.75 51.88 2.42 2.2	slice=40		FDC FNDDS: Bread, sour dough
soy-milk	Soy milk	soya milk;unsweetened soy milk;soy drink	38 3.55 1.29 2.12 0	cup=243 glass=243	1.027	FDC FNDDS: Soy milk, unsweetened
soy-protein-isolate	Soy protein isolate		335 88.32 0 3.39 0	scoop=28		FDC 174276
soy-protein-powder	Soy protein powder	soy protein;vegan protein powder;plant protein	388 55.56 28.89 5.56 6.7	scoop=45		FDC 173181
soy-sauce	Soy sauce	soya sauce;tamari	53 8.14 4.93 0.57 0.8	tbsp=16 tsp=5.3	1.082	FDC 174277
soy-yogurt	Soy yogurt	soya yogurt	90 4.83 12.27 2.63 0.9	container=170 cup=245	1.036	FDC FNDDS: Yogurt, soy
spaghetti-bolognese	Spaghetti bolognese	spag bol;pasta bolognese	90 5.05 15.24 1.01 1.8	cup=248 bowl=350	1.048	FDC SR Legacy: Spaghetti with meat sauce, frozen entree
sparkling-wine	Sparkling wine	prosecco;champagne	75 0.07 2.31 0 0	glass=147 bottle=745 cup=235	0.993	FDC FNDDS: Wine, sparkling
spinach	Spinach	raw spinach;baby spinach	23 2.86 3.63 0.39 2.2	handful=30 cup=30	0.127	FDC 168462
split-peas	Split peas	dry split peas	364 23.12 61.63 3.89 22.2	cup=196	0.828	FDC 172428
sponge-cake	Sponge cake	pound cake	353 5 53.64 13.96 0.6	slice=55		FDC FNDDS: Cake, pound
sports-drink	Sports drink	gatorade;isotonic drink	26 0 6.43 0 0	bottle=500 cup=244	1.031	FDC FNDDS: Sports drink, NFS
spring-onion	Spring onion	green onion;scallion	32 1.83 7.34 0.19 2.6	piece=15 cup=100	0.423	FDC FNDDS: Onions, green, raw
spring-roll	Spring roll	egg roll	270 5.62 30.02 14.14 2.3	piece=64		FDC FNDDS: Egg roll, meatless
squid	Squid	calamari	44 8.81 0.93 0.55 0	piece=60		FDC Foundation: Squid (calamari), frozen, tubes only
sriracha	Sriracha	chili sauce	93 1.93 19.16 0.93 2.2	tsp=6.5 tbsp=19.5	1.319	FDC 171186
steak	Steak	beef steak;grilled steak	230 26.95 0 12.99 0	piece=160		FDC 2705823
steel-cut-oats	Steel-cut oats	pinhead oats	379 12.51 69.75 5.8 0	cup=160	0.676	FDC Foundation: Oats, whole grain, steel cut
stevia	Stevia	sweetener	0 0 100 0 0	packet=1 tsp=0.5	0.101	FDC FNDDS: Sugar substitute, stevia, powder
stewing-beef	Stewing beef	stew meat	251 28.39 0 15.35 0	cup=140	0.592	FDC FNDDS: Beef, stew meat
stir-fry-vegetables	Stir-fry vegetables	stir fry vegetables	71 2.01 9.65 2.84 2.8	cup=145	0.613	FDC FNDDS: Asian stir fry vegetables, cooked, fat added
strawberries	Strawberries	strawberry	32 0.67 7.68 0.3 2	medium=12 large=18 cup=152 handful=80	0.642	FDC 167762
sugar	Sugar	white sugar;granulated sugar;table sugar	387 0 99.98 0 0	tsp=4.2 tbsp=12.6 cup=200 cube=2.3	0.845	FDC 169655
sugar-snap-peas	Sugar snap peas	mangetout;snow peas	42 2.8 7.55 0.2 2.6	cup=98	0.414	FDC SR Legacy: Peas, edible-podded, raw
sun-dried-tomato	Sun-dried tomato		258 14.11 55.76 2.97 12.3	piece=2 cup=54	0.228	FDC 168567
sunflower-oil	Sunflower oil		884 0 0 100 0	tbsp=13.6 tsp=4.5 cup=218	0.921	FDC SR Legacy: Oil, sunflower, linoleic (less than 60%)
sunflower-seeds	Sunflower seeds		584 20.78 20 51.46 8.6	tbsp=8.8 handful=28 cup=140	0.592	FDC 170562
sushi-rice	Sushi rice	short grain rice	130 2.36 28.73 0.19 0	cup=186	0.786	FDC 168932
sushi-roll	Sushi roll	sushi;maki	94 2.92 18.39 0.67 1	piece=30		FDC FNDDS: Sushi, NFS
sweet-and-sour-chicken	Sweet and sour chicken		250 10.1 23.86 12.65 1	cup=200	0.845	FDC FNDDS: Sweet and sour chicken or turkey
sweet-potato	Sweet potato	baked sweet potato	90 2.01 20.71 0.15 3.1	medium=114 large=180 cup=200	0.845	FDC 168483, fibre FNDDS: Sweet potato, baked, no added fat
sweetcorn	Sweetcorn	corn;sweet corn;canned corn	81 2.54 19.24 0.67 2.4	cup=165 can=150	0.697	FDC FNDDS: Corn, frozen, cooked, no added fat
swiss-cheese	Swiss cheese	emmental;emmentaler	393 26.96 1.44 30.99 0	slice=28 cup=132	0.558	FDC 171251
swordfish	Swordfish		172 23.45 0 7.93 0	piece=106		FDC 173704
t-bone-steak	T-bone steak		274 25.2 0 18.42 0	piece=300		FDC FNDDS: Beef, steak, T-bone,  lean and fat eaten
taco	Taco	beef taco	249 15.47 15.3 13.94 2.1	piece=90		FDC FNDDS: Taco, corn tortilla, beef, cheese
tahini	Tahini	sesame paste	697 19.71 14.18 62.4 8.4	tbsp=15 tsp=5	1.014	FDC FNDDS: Tahini
tea	Tea	black tea	1 0 0.3 0 0	mug=240 cup=237	1.002	FDC FNDDS: Tea, hot, leaf, black
tempeh	Tempeh		192 20.29 7.64 10.8 0	slice=28 cup=166 block=225	0.702	FDC 174272
teriyaki-sauce	Teriyaki sauce		89 5.93 15.56 0.02 0.1	tbsp=18	1.217	FDC 171167
tilapia	Tilapia		129 26.15 0 2.65 0	fillet=87		FDC 175177
toast	Toast	white toast;toasted bread	290 9 54.5 4 2.9	slice=22		FDC 174925
tofu	Tofu	firm tofu	144 17.27 2.78 8.72 0.2	slice=84 block=324 cup=252	1.065	FDC 172475, fibre FNDDS: Soybean curd
tomato	Tomato		18 0.88 3.89 0.2 1.2	medium=123 large=182 small=91 slice=20 cup=180	0.761	FDC 170457
tomato-juice	Tomato juice		23 0.86 4.32 0.29 0.4	glass=243 cup=243	1.027	FDC FNDDS: Tomato juice, 100%
tomato-paste	Tomato paste	tomato puree;tomato concentrate	89 4.23 20.19 0.73 4.7	tbsp=16 cup=262	1.107	FDC Foundation: Tomato, paste, canned, without salt added
tomato-sauce	Tomato sauce	pasta sauce;marinara;marinara sauce	51 1.41 8.05 1.48 1.8	cup=257 tbsp=16	1.086	FDC FNDDS: Spaghetti sauce
tomato-soup	Tomato soup		34 0.63 7.65 0.33 0.6	cup=245 bowl=350	1.036	FDC FNDDS: Soup, tomato, canned
tonic-water	Tonic water	tonic	34 0 8.8 0 0	can=366 glass=244 cup=244	1.031	FDC 171869
tortilla-chips	Tortilla chips	nachos;corn chips	472 7.1 67.78 20.68 5.4	handful=28 packet=28		FDC FNDDS: Tortilla chips, plain
trail-mix	Trail mix	studentenfutter	462 13.8 44.9 29.4 0	handful=40 cup=150	0.634	FDC 167561
trout	Trout	rainbow trout	150 22.92 0 5.82 0	fillet=143		FDC 175155
tuna	Tuna	canned tuna;tinned tuna;tuna in water	86 19.44 0 0.96 0	can=165 cup=154	0.651	FDC 173709
tuna-salad	Tuna salad	tuna mayo	194 10.07 2.89 15.84 0.4	cup=205	0.866	FDC FNDDS: Tuna salad, made with mayonnaise
tuna-steak	Tuna steak	fresh tuna;cooked tuna	176 30.31 0.01 5.14 0	piece=170		FDC FNDDS: Fish, tuna, cooked
turkey-bacon	Turkey bacon		368 29.5 4.24 25.87 0	slice=8		FDC FNDDS: Turkey bacon, cooked
turkey-breast	Turkey breast	turkey;roast turkey	139 28.81 0 2.06 0	slice=56		FDC FNDDS: Turkey, light meat, roasted, skin not eaten
turkey-sausage	Turkey sausage	chicken sausage	193 19.65 1.09 12.24 0	link=57		FDC FNDDS: Turkey or chicken sausage
turnip	Turnip		28 0.9 6.43 0.1 1.8	medium=122 cup=130	0.549	FDC 170465
tvp	TVP	textured vegetable protein;soya mince	366 51.1 32.9 3.33 17.5	cup=70 tbsp=4.4	0.296	FDC FNDDS: Textured vegetable protein, dry
tzatziki	Tzatziki		91 5.22 4.1 6 0.2	tbsp=15 cup=240	1.014	FDC FNDDS: Tzatziki dip
unsalted-butter	Unsalted butter		717 0.85 0.06 81.11 0	tbsp=14.2 tsp=4.7 pat=5 cup=227	0.959	FDC 173430
vanilla-ice-cream	Vanilla ice cream	ice cream	207 3.5 23.6 11 0.7	scoop=66 cup=132	0.558	FDC 167575
vegetable-curry	Vegetable curry		86 1.6 8.81 5.27 1.8	cup=236 bowl=350	0.998	FDC FNDDS: Vegetable curry
vegetable-oil	Vegetable oil	oil;cooking oil;soybean oil	884 0 0 100 0	tbsp=13.6 tsp=4.5 cup=218	0.921	FDC 171411
vegetable-soup	Vegetable soup	minestrone	27 0.84 5.08 0.45 1	cup=240 bowl=350	1.014	FDC FNDDS: Soup, vegetable
vegetable-stock	Vegetable stock	broth;stock;bouillon	6 0.89 0.24 0.22 0	cup=240	1.014	FDC FNDDS: Soup, broth
veggie-burger	Veggie burger	vegetarian burger;plant burger	177 15.7 14.27 6.3 4.9	patty=70		FDC FNDDS: Veggie burger patty, no bun
venison	Venison	deer	167 28.1 0 5.26 0	slice=85		FDC FNDDS: Venison, NFS
vinaigrette	Vinaigrette	salad dressing;oil and vinegar;italian dressing	449 0 2.5 50.1 0	tbsp=16	1.082	FDC 171417
vinegar	Vinegar	white vinegar	18 0 0.04 0 0	tbsp=14.9 tsp=5 cup=238	1.006	FDC 172237
vital-wheat-gluten	Vital wheat gluten	wheat gluten;seitan flour	370 75.16 13.79 1.85 0.6	tbsp=9 cup=144	0.609	FDC 168147
vodka	Vodka	gin;rum;spirits;tequila	231 0 0 0 0	shot=42 cup=222	0.938	FDC FNDDS: Vodka
waffle	Waffle		373 8.7 41.5 18.82 2.5	piece=39		FDC FNDDS: Waffle, plain
walnuts	Walnuts	walnut	654 15.23 13.71 65.21 6.7	piece=4 half=2 handful=28 cup=117	0.495	FDC 170187
water	Water	tap water;mineral water	0 0 0 0 0	glass=240 cup=237 bottle=500	0.998	FDC SR Legacy: Beverages, water, tap, drinking
watermelon	Watermelon		30 0.61 7.55 0.15 0.4	wedge=286 cup=154	0.651	FDC 167765
wheat-bran	Wheat bran	bran	216 15.55 64.51 4.25 42.8	cup=58 tbsp=3.6	0.245	FDC 169722
wheat-germ	Wheat germ	wheatgerm	360 23.15 51.8 9.72 13.2	cup=115 tbsp=7.2	0.486	FDC 168892
whey-protein	Whey protein	protein powder;whey;whey isolate;whey protein isolate;whey concentrate;whey powder;protein shake powder	352 78.13 6.25 1.56 3.1	scoop=32 cup=96	0.406	FDC 173180
whipped-cream	Whipped cream		257 3.2 12.49 22.22 0	tbsp=3 cup=60	0.254	FDC 170860
whiskey	Whiskey	whisky;bourbon;scotch	231 0 0 0 0	shot=42 cup=222	0.938	FDC FNDDS: Whiskey
white-beans	White beans	cannellini beans;navy beans;haricot beans	168 10.84 30.91 0.57 7.2	cup=179 can=240	0.757	FDC FNDDS: White beans, from canned, no added fat
white-bread	White bread	bread;sandwich bread	267 9.43 49.2 3.59 2.3	slice=29		FDC FNDDS: Bread, white
white-chocolate	White chocolate		539 5.87 59.24 32.09 0.2	square=7 bar=44		FDC FNDDS: White chocolate candy
white-rice	White rice	rice;cooked rice;boiled rice;steamed rice;basmati rice;jasmine rice	130 2.69 28.17 0.28 0.4	cup=158 bowl=200	0.668	FDC 168878, fibre FNDDS: Rice, white, cooked, no added fat
white-wine	White wine		82 0.07 2.6 0 0	glass=147 bottle=745 cup=235	0.993	FDC FNDDS: Wine, white
whole-milk	Whole milk	milk;full fat milk;cow's milk	61 3.15 4.8 3.25 0	cup=244 tbsp=15.25 glass=244	1.031	FDC 171265
wholemeal-bread	Wholemeal bread	whole wheat bread;brown bread;wholewheat bread;whole grain bread	252 12.45 42.71 3.5 6	slice=32		FDC 172688
wholemeal-flour	Wholemeal flour	whole wheat flour	332 9.61 74.48 1.95 13.1	cup=120 tbsp=7.5	0.507	FDC 168944
wholewheat-pasta	Wholewheat pasta	whole wheat pasta;wholemeal pasta;whole grain pasta	148 5.95 29.89 1.7 3.9	cup=140 bowl=250	0.592	FDC FNDDS: Pasta, whole grain, cooked
wild-rice	Wild rice		101 3.99 21.34 0.34 1.8	cup=164	0.693	FDC 168897
worcestershire-sauce	Worcestershire sauce		77 0 19.17 0 0	tbsp=17 tsp=5.7	1.15	FDC 171610
yeast	Yeast	dry yeast;dried yeast	325 40.44 41.22 7.61 26.9	tsp=4 packet=7	0.812	FDC 175043
yellow-pepper	Yellow pepper	yellow bell pepper	27 1 6.32 0.21 0.9	large=186		FDC 169383
"""

# every word that names a food, normalised, singular and plural -> its id
WORDS = """
0% greek yogurt	fat-free-greek-yogurt
0% greek yogurts	fat-free-greek-yogurt
1% milk	low-fat-milk
1% milks	low-fat-milk
2% milk	semi-skimmed-milk
2% milks	semi-skimmed-milk
5% beef mince	extra-lean-ground-beef
5% beef minces	extra-lean-ground-beef
70% chocolate	dark-chocolate
70% chocolates	dark-chocolate
agave	agave-syrup
agave nectar	agave-syrup
agave nectars	agave-syrup
agave syrup	agave-syrup
agave syrups	agave-syrup
agaves	agave-syrup
air popped popcorn	popcorn
air popped popcorns	popcorn
alaska pollock	pollock
alaska pollocks	pollock
alcohol free beer	non-alcoholic-beer
alcohol free beers	non-alcoholic-beer
alfredo sauce	alfredo-sauce
alfredo sauces	alfredo-sauce
all purpose flour	flour
all purpose flours	flour
almond	almonds
almond butter	almond-butter
almond butters	almond-butter
almond drink	almond-milk
almond drinks	almond-milk
almond milk	almond-milk
almond milks	almond-milk
almonds	almonds
american cheese	american-cheese
american cheeses	american-cheese
americano	coffee
americanoes	coffee
americanos	coffee
anchovies	anchovy
anchovy	anchovy
apple	apple
apple cider vinegar	apple-cider-vinegar
apple cider vinegars	apple-cider-vinegar
apple juice	apple-juice
apple juices	apple-juice
apple pie	apple-pie
apple pies	apple-pie
apple puree	applesauce
apple purees	applesauce
apple sauce	applesauce
apple sauces	applesauce
apples	apple
applesauce	applesauce
applesauces	applesauce
apricot	apricot
apricots	apricot
artichoke	artichoke
artichokes	artichoke
arugula	rocket
arugulas	rocket
asparagu	asparagus
asparagus	asparagus
atlantic salmon	salmon
atlantic salmons	salmon
aubergine	aubergine
aubergines	aubergine
avocado	avocado
avocado oil	avocado-oil
avocado oils	avocado-oil
avocadoes	avocado
avocados	avocado
baby carrot	baby-carrot
baby carrots	baby-carrot
baby spinach	spinach
baby spinaches	spinach
baby spinachs	spinach
back bacon	canadian-bacon
back bacons	canadian-bacon
bacon	bacon
bacons	bacon
bagel	bagel
bagels	bagel
baguette	baguette
baguettes	baguette
baked bean	baked-beans
baked beans	baked-beans
baked cod	cod
baked cods	cod
baked potato	baked-potato
baked potatoes	baked-potato
baked potatos	baked-potato
baked salmon	salmon
baked salmons	salmon
baked sweet potato	sweet-potato
baked sweet potatoes	sweet-potato
baked sweet potatos	sweet-potato
baking powder	baking-powder
baking powders	baking-powder
balsamic	balsamic-vinegar
balsamic vinegar	balsamic-vinegar
balsamic vinegars	balsamic-vinegar
balsamics	balsamic-vinegar
banana	banana
bananas	banana
barbecue sauce	barbecue-sauce
barbecue sauces	barbecue-sauce
barley	pearl-barley
barleys	pearl-barley
basil	basil
basils	basil
basmati rice	white-rice
basmati rices	white-rice
bass	sea-bass
basses	sea-bass
basss	sea-bass
battered fish	battered-fish
battered fishes	battered-fish
battered fishs	battered-fish
bbq sauce	barbecue-sauce
bbq sauces	barbecue-sauce
bean and beef burrito	burrito
bean and beef burritoes	burrito
bean and beef burritos	burrito
bean sprout	mung-bean-sprouts
bean sprouts	mung-bean-sprouts
beans in tomato sauce	baked-beans
beans in tomato sauces	baked-beans
beansprout	mung-bean-sprouts
beansprouts	mung-bean-sprouts
beef	ground-beef
beef brisket	beef-brisket
beef briskets	beef-brisket
beef burger	hamburger
beef burgers	hamburger
beef chow mein	chow-mein
beef chow meins	chow-mein
beef jerkies	beef-jerky
beef jerky	beef-jerky
beef liver	beef-liver
beef livers	beef-liver
beef mince	ground-beef
beef mince raw	raw-ground-beef
beef mince raws	raw-ground-beef
beef minces	ground-beef
beef steak	steak
beef steaks	steak
beef stew	beef-stew
beef stews	beef-stew
beef taco	taco
beef tacoes	taco
beef tacos	taco
beef tenderloin	fillet-steak
beef tenderloins	fillet-steak
beefs	ground-beef
beer	beer
beers	beer
beet	beetroot
beetroot	beetroot
beetroots	beetroot
beets	beetroot
bell pepper	red-pepper
bell peppers	red-pepper
berries	mixed-berries
berry	mixed-berries
big mac	big-mac
big macs	big-mac
biltong	beef-jerky
biltongs	beef-jerky
biscuit	biscuit
biscuits	biscuit
bison	bison
bison meat	bison
bison meats	bison
bisons	bison
black bean	black-beans
black beans	black-beans
black coffee	coffee
black coffees	coffee
black olive	olives
black olives	olives
black pepper	black-pepper
black peppers	black-pepper
black tea	tea
black teas	tea
blackberries	blackberries
blackberry	blackberries
blue cheese	blue-cheese
blue cheeses	blue-cheese
blueberries	blueberries
blueberry	blueberries
blueberry muffin	muffin
blueberry muffins	muffin
boiled egg	boiled-egg
boiled eggs	boiled-egg
boiled potato	cooked-potato
boiled potatoes	cooked-potato
boiled potatos	cooked-potato
boiled rice	white-rice
boiled rices	white-rice
boiled sweet	boiled-sweets
boiled sweets	boiled-sweets
bok choy	chinese-cabbage
bok choys	chinese-cabbage
bolognese	bolognese-sauce
bolognese sauce	bolognese-sauce
bolognese sauces	bolognese-sauce
bologneses	bolognese-sauce
boneless chicken thigh	chicken-thigh
boneless chicken thighs	chicken-thigh
bouillon	vegetable-stock
bouillons	vegetable-stock
bourbon	whiskey
bourbons	whiskey
braised beef	pot-roast
braised beefs	pot-roast
bran	wheat-bran
bran flake	bran-flakes
bran flakes	bran-flakes
brans	wheat-bran
bratwurst	bratwurst
bratwursts	bratwurst
brazil nut	brazil-nuts
brazil nuts	brazil-nuts
bread	white-bread
bread crumb	breadcrumbs
bread crumbs	breadcrumbs
bread roll	bread-roll
bread rolls	bread-roll
breadcrumb	breadcrumbs
breadcrumbs	breadcrumbs
breaded chicken	chicken-tender
breaded chickens	chicken-tender
breaded cutlet	chicken-schnitzel
breaded cutlets	chicken-schnitzel
breads	white-bread
breakfast cereal	breakfast-cereal
breakfast cereals	breakfast-cereal
breakfast sausage	sausage
breakfast sausages	sausage
brie	brie
bries	brie
brisket	beef-brisket
briskets	beef-brisket
broccoli	broccoli
broccolis	broccoli
broth	vegetable-stock
broths	vegetable-stock
brown bread	wholemeal-bread
brown breads	wholemeal-bread
brown lentil	lentils
brown lentils	lentils
brown onion	onion
brown onions	onion
brown rice	brown-rice
brown rices	brown-rice
brown sugar	brown-sugar
brown sugars	brown-sugar
brownie	brownie
brownies	brownie
brussels sprout	brussels-sprouts
brussels sprouts	brussels-sprouts
buckwheat	buckwheat
buckwheats	buckwheat
buffalo wing	chicken-wing
buffalo wings	chicken-wing
bulgur	bulgur
bulgur wheat	bulgur
bulgur wheats	bulgur
bulgurs	bulgur
burger	hamburger
burger bun	burger-bun
burger buns	burger-bun
burger cheese	american-cheese
burger cheeses	american-cheese
burgers	hamburger
burrito	burrito
burrito bowl	burrito-bowl
burrito bowls	burrito-bowl
burritoes	burrito
burritos	burrito
butter	butter
butter bean	lima-beans
butter beans	lima-beans
butter cookie	biscuit
butter cookies	biscuit
butter croissant	croissant
butter croissants	croissant
buttered popcorn	buttered-popcorn
buttered popcorns	buttered-popcorn
buttermilk	buttermilk
buttermilks	buttermilk
butternut squash	butternut-squash
butternut squashes	butternut-squash
butternut squashs	butternut-squash
butters	butter
button mushroom	mushroom
button mushrooms	mushroom
cabbage	cabbage
cabbages	cabbage
cacao	cocoa-powder
cacaoes	cocoa-powder
cacaos	cocoa-powder
caesar dressing	caesar-dressing
caesar dressings	caesar-dressing
caesar salad	caesar-salad-without-dressing
caesar salad without dressing	caesar-salad-without-dressing
caesar salad without dressings	caesar-salad-without-dressing
caesar salads	caesar-salad-without-dressing
caffe latte	latte
caffe lattes	latte
cake	chocolate-cake
cakes	chocolate-cake
calamari	squid
calamaris	squid
camembert	camembert
camemberts	camembert
canadian bacon	canadian-bacon
canadian bacons	canadian-bacon
candies	boiled-sweets
candy	boiled-sweets
cane sugar	brown-sugar
cane sugars	brown-sugar
canned black bean	black-beans
canned black beans	black-beans
canned chickpea	chickpeas
canned chickpeas	chickpeas
canned coconut milk	coconut-milk
canned coconut milks	coconut-milk
canned corn	sweetcorn
canned corns	sweetcorn
canned kidney bean	kidney-beans
canned kidney beans	kidney-beans
canned peach	canned-peaches
canned peaches	canned-peaches
canned pineapple	canned-pineapple
canned pineapples	canned-pineapple
canned salmon	canned-salmon
canned salmons	canned-salmon
canned sardine	sardine
canned sardines	sardine
canned tomato	canned-tomatoes
canned tomatoes	canned-tomatoes
canned tuna	tuna
canned tunas	tuna
cannellini bean	white-beans
cannellini beans	white-beans
canola oil	rapeseed-oil
canola oils	rapeseed-oil
cantaloupe	cantaloupe
cantaloupe melon	cantaloupe
cantaloupe melons	cantaloupe
cantaloupes	cantaloupe
cappuccino	cappuccino
cappuccinoes	cappuccino
cappuccinos	cappuccino
capsicum	red-pepper
capsicums	red-pepper
caramel	caramel
caramels	caramel
carbonara	pasta-with-cream-sauce
carbonara sauce	alfredo-sauce
carbonara sauces	alfredo-sauce
carbonaras	pasta-with-cream-sauce
carrot	carrot
carrot cake	carrot-cake
carrot cakes	carrot-cake
carrots	carrot
cashew	cashews
cashew nut	cashews
cashew nuts	cashews
cashews	cashews
catfish	catfish
catfishes	catfish
catfishs	catfish
catsup	ketchup
catsups	ketchup
cauliflower	cauliflower
cauliflowers	cauliflower
celeriac	celeriac
celeriacs	celeriac
celeries	celery
celery	celery
cereal	breakfast-cereal
cereal bar	granola-bar
cereal bars	granola-bar
cereals	breakfast-cereal
chamomile tea	herbal-tea
chamomile teas	herbal-tea
champagne	sparkling-wine
champagnes	sparkling-wine
chapati	chapati
chapatis	chapati
cheddar	cheddar
cheddar cheese	cheddar
cheddar cheeses	cheddar
cheddars	cheddar
cheerio	cheerios
cheerios	cheerios
cheese	cheddar
cheese pizza	pizza
cheese pizzas	pizza
cheese sandwich	cheese-sandwich
cheese sandwiches	cheese-sandwich
cheese sandwichs	cheese-sandwich
cheese toastie	cheese-sandwich
cheese toasties	cheese-sandwich
cheeseburger	cheeseburger
cheeseburgers	cheeseburger
cheesecake	cheesecake
cheesecakes	cheesecake
cheeses	cheddar
cherries	cherries
cherry	cherries
cherry tomato	cherry-tomato
cherry tomatoes	cherry-tomato
cherry tomatos	cherry-tomato
chia	chia-seeds
chia seed	chia-seeds
chia seeds	chia-seeds
chias	chia-seeds
chicken	chicken-breast
chicken breast	chicken-breast
chicken breast raw	raw-chicken-breast
chicken breast raws	raw-chicken-breast
chicken breasts	chicken-breast
chicken burger	chicken-sandwich
chicken burgers	chicken-sandwich
chicken burrito	chicken-burrito
chicken burrito bowl	burrito-bowl
chicken burrito bowls	burrito-bowl
chicken burritoes	chicken-burrito
chicken burritos	chicken-burrito
chicken curries	chicken-curry
chicken curry	chicken-curry
chicken curry with rice	chicken-curry-with-rice
chicken curry with rices	chicken-curry-with-rice
chicken drumstick	chicken-drumstick
chicken drumsticks	chicken-drumstick
chicken fajita	fajita
chicken fajitas	fajita
chicken ham	deli-chicken
chicken hams	deli-chicken
chicken leg	chicken-drumstick
chicken legs	chicken-drumstick
chicken liver	chicken-liver
chicken livers	chicken-liver
chicken mince	ground-chicken
chicken minces	ground-chicken
chicken noodle soup	chicken-soup
chicken noodle soups	chicken-soup
chicken nugget	chicken-nugget
chicken nuggets	chicken-nugget
chicken salad	chicken-salad
chicken salads	chicken-salad
chicken sandwich	chicken-sandwich
chicken sandwiches	chicken-sandwich
chicken sandwichs	chicken-sandwich
chicken sausage	turkey-sausage
chicken sausages	turkey-sausage
chicken schnitzel	chicken-schnitzel
chicken schnitzels	chicken-schnitzel
chicken soup	chicken-soup
chicken soups	chicken-soup
chicken stir fries	chicken-stir-fry
chicken stir fry	chicken-stir-fry
chicken strip	chicken-tender
chicken strips	chicken-tender
chicken tender	chicken-tender
chicken tenders	chicken-tender
chicken thigh	chicken-thigh
chicken thigh raw	raw-chicken-thigh
chicken thigh raws	raw-chicken-thigh
chicken thighs	chicken-thigh
chicken tikka masala	chicken-curry
chicken tikka masalas	chicken-curry
chicken wing	chicken-wing
chicken wings	chicken-wing
chickens	chicken-breast
chickpea	chickpeas
chickpeas	chickpeas
chili	chilli-con-carne
chili con carne	chilli-con-carne
chili con carnes	chilli-con-carne
chili pepper	chilli
chili peppers	chilli
chili sauce	sriracha
chili sauces	sriracha
chilis	chilli-con-carne
chilli	chilli
chilli con carne	chilli-con-carne
chilli con carnes	chilli-con-carne
chillis	chilli
chinese cabbage	chinese-cabbage
chinese cabbages	chinese-cabbage
chip	french-fries
chips	french-fries
chocolate	milk-chocolate
chocolate bar	milk-chocolate
chocolate bars	milk-chocolate
chocolate brownie	brownie
chocolate brownies	brownie
chocolate cake	chocolate-cake
chocolate cakes	chocolate-cake
chocolate chip	chocolate-chips
chocolate chip cookie	chocolate-chip-cookie
chocolate chip cookies	chocolate-chip-cookie
chocolate chips	chocolate-chips
chocolate ice cream	chocolate-ice-cream
chocolate ice creams	chocolate-ice-cream
chocolate milk	chocolate-milk
chocolate milks	chocolate-milk
chocolate pudding	chocolate-pudding
chocolate puddings	chocolate-pudding
chocolate sandwich cookie	oreo
chocolate sandwich cookies	oreo
chocolate spread	chocolate-spread
chocolate spreads	chocolate-spread
chocolates	milk-chocolate
chopped tomato	canned-tomatoes
chopped tomatoes	canned-tomatoes
chorizo	chorizo
chorizoes	chorizo
chorizos	chorizo
chow mein	chow-mein
chow meins	chow-mein
chunky peanut butter	crunchy-peanut-butter
chunky peanut butters	crunchy-peanut-butter
ciabatta	baguette
ciabattas	baguette
cider vinegar	apple-cider-vinegar
cider vinegars	apple-cider-vinegar
cinema popcorn	buttered-popcorn
cinema popcorns	buttered-popcorn
cinnamon	cinnamon
cinnamon bun	danish-pastry
cinnamon buns	danish-pastry
cinnamon roll	danish-pastry
cinnamon rolls	danish-pastry
cinnamons	cinnamon
clarified butter	ghee
clarified butters	ghee
clementine	mandarin
clementines	mandarin
club sandwich	club-sandwich
club sandwiches	club-sandwich
club sandwichs	club-sandwich
coca cola	cola
coca colas	cola
cocoa	cocoa-powder
cocoa drink	hot-chocolate
cocoa drinks	hot-chocolate
cocoa powder	cocoa-powder
cocoa powders	cocoa-powder
cocoas	cocoa-powder
coconut	coconut
coconut milk	coconut-milk
coconut milks	coconut-milk
coconut oil	coconut-oil
coconut oils	coconut-oil
coconut water	coconut-water
coconut waters	coconut-water
coconuts	coconut
cod	cod
cod fillet	cod
cod fillets	cod
cod liver oil	fish-oil
cod liver oils	fish-oil
cods	cod
coffee	coffee
coffee cream	half-and-half
coffee creams	half-and-half
coffees	coffee
coke	cola
coke zero	diet-cola
coke zeroes	diet-cola
coke zeros	diet-cola
cokes	cola
cola	cola
cola zero	diet-cola
cola zeroes	diet-cola
cola zeros	diet-cola
colas	cola
coleslaw	coleslaw
coleslaws	coleslaw
condensed milk	condensed-milk
condensed milks	condensed-milk
cooked broccoli	broccoli
cooked broccolis	broccoli
cooked brown rice	brown-rice
cooked brown rices	brown-rice
cooked carrot	cooked-carrots
cooked carrots	cooked-carrots
cooked chicken breast	chicken-breast
cooked chicken breasts	chicken-breast
cooked chickpea	chickpeas
cooked chickpeas	chickpeas
cooked ham	ham
cooked hams	ham
cooked lentil	lentils
cooked lentils	lentils
cooked oat	oatmeal
cooked oats	oatmeal
cooked pasta	pasta
cooked pastas	pasta
cooked potato	cooked-potato
cooked potatoes	cooked-potato
cooked potatos	cooked-potato
cooked quinoa	quinoa
cooked quinoas	quinoa
cooked rice	white-rice
cooked rices	white-rice
cooked salmon	salmon
cooked salmons	salmon
cooked shrimp	prawn
cooked shrimps	prawn
cooked spinach	cooked-spinach
cooked spinaches	cooked-spinach
cooked spinachs	cooked-spinach
cooked tuna	tuna-steak
cooked tunas	tuna-steak
cookie	biscuit
cookies	biscuit
cooking oil	vegetable-oil
cooking oils	vegetable-oil
corn	sweetcorn
corn chip	tortilla-chips
corn chips	tortilla-chips
corn cob	corn-on-the-cob
corn cobs	corn-on-the-cob
corn flake	cornflakes
corn flakes	cornflakes
corn on the cob	corn-on-the-cob
corn on the cobs	corn-on-the-cob
corn starch	cornstarch
corn starches	cornstarch
corn starchs	cornstarch
corn syrup	golden-syrup
corn syrups	golden-syrup
corn tortilla	corn-tortilla
corn tortillas	corn-tortilla
corned beef	corned-beef
corned beefs	corned-beef
cornflake	cornflakes
cornflakes	cornflakes
cornflour	cornstarch
cornflours	cornstarch
cornmeal	polenta
cornmeals	polenta
corns	sweetcorn
cornstarch	cornstarch
cornstarches	cornstarch
cornstarchs	cornstarch
cottage cheese	cottage-cheese
cottage cheeses	cottage-cheese
cottage pie	shepherds-pie
cottage pies	shepherds-pie
courgette	courgette
courgettes	courgette
couscou	couscous
couscous	couscous
cows milk	whole-milk
cows milks	whole-milk
crab	crab
crab meat	crab
crab meats	crab
crabs	crab
cracker	cracker
crackers	cracker
craisin	dried-cranberries
craisins	dried-cranberries
cranberries	cranberries
cranberry	cranberries
cranberry juice	cranberry-juice
cranberry juices	cranberry-juice
cream	heavy-cream
cream cheese	cream-cheese
cream cheeses	cream-cheese
cream of mushroom soup	mushroom-soup
cream of mushroom soups	mushroom-soup
creams	heavy-cream
creme fraiche	sour-cream
creme fraiches	sour-cream
crisp	potato-chips
crisp bread	crispbread
crisp breads	crispbread
crispbread	crispbread
crispbreads	crispbread
crisps	potato-chips
croissant	croissant
croissants	croissant
crunchy peanut butter	crunchy-peanut-butter
crunchy peanut butters	crunchy-peanut-butter
cucumber	cucumber
cucumbers	cucumber
cured ham	prosciutto
cured hams	prosciutto
curries	chicken-curry
curry	chicken-curry
curry powder	curry-powder
curry powders	curry-powder
curry sauce	curry-sauce
curry sauces	curry-sauce
curry with rice	chicken-curry-with-rice
curry with rices	chicken-curry-with-rice
custard	custard
custards	custard
daal	dal
daals	dal
dal	dal
dals	dal
danish	danish-pastry
danish pastries	danish-pastry
danish pastry	danish-pastry
danishes	danish-pastry
danishs	danish-pastry
dark chocolate	dark-chocolate
dark chocolates	dark-chocolate
date	dates
dates	dates
deer	venison
deers	venison
deli chicken	deli-chicken
deli chickens	deli-chicken
deli turkey	deli-turkey
deli turkeys	deli-turkey
dhal	dal
dhals	dal
diced tomato	canned-tomatoes
diced tomatoes	canned-tomatoes
diet coke	diet-cola
diet cokes	diet-cola
diet cola	diet-cola
diet colas	diet-cola
digestive	digestive-biscuit
digestive biscuit	digestive-biscuit
digestive biscuits	digestive-biscuit
digestives	digestive-biscuit
dijon mustard	mustard
dijon mustards	mustard
dinner roll	bread-roll
dinner rolls	bread-roll
doner	doner-kebab
doner kebab	doner-kebab
doner kebabs	doner-kebab
doners	doner-kebab
donut	doughnut
donuts	doughnut
double cream	heavy-cream
double creams	heavy-cream
doughnut	doughnut
doughnuts	doughnut
dried apricot	dried-apricots
dried apricots	dried-apricots
dried cranberries	dried-cranberries
dried cranberry	dried-cranberries
dried fig	dried-figs
dried figs	dried-figs
dried mango	dried-mango
dried mangoes	dried-mango
dried mangos	dried-mango
dried plum	prunes
dried plums	prunes
dried yeast	yeast
dried yeasts	yeast
dry brown rice	dry-brown-rice
dry brown rices	dry-brown-rice
dry couscou	dry-couscous
dry couscous	dry-couscous
dry lentil	dry-lentils
dry lentils	dry-lentils
dry oat	oats
dry oats	oats
dry pasta	dry-pasta
dry pastas	dry-pasta
dry quinoa	dry-quinoa
dry quinoas	dry-quinoa
dry red lentil	red-lentils
dry red lentils	red-lentils
dry rice	dry-white-rice
dry rices	dry-white-rice
dry spaghetti	dry-pasta
dry spaghettis	dry-pasta
dry split pea	split-peas
dry split peas	split-peas
dry white rice	dry-white-rice
dry white rices	dry-white-rice
dry yeast	yeast
dry yeasts	yeast
duck	duck
ducks	duck
dumpling	dumpling
dumplings	dumpling
edam	edam
edam cheese	edam
edam cheeses	edam
edamame	edamame
edamames	edamame
edams	edam
egg	egg
egg fried rice	fried-rice
egg fried rices	fried-rice
egg noodle	egg-noodles
egg noodles	egg-noodles
egg roll	spring-roll
egg rolls	spring-roll
egg salad	egg-salad
egg salads	egg-salad
egg white	egg-white
egg whites	egg-white
egg yolk	egg-yolk
egg yolks	egg-yolk
eggplant	aubergine
eggplants	aubergine
eggs	egg
emmental	swiss-cheese
emmentaler	swiss-cheese
emmentalers	swiss-cheese
emmentals	swiss-cheese
enchilada	enchilada
enchiladas	enchilada
energy drink	energy-drink
energy drinks	energy-drink
english muffin	english-muffin
english muffins	english-muffin
espresso	espresso
espressoes	espresso
espressos	espresso
evaporated milk	evaporated-milk
evaporated milks	evaporated-milk
extra firm tofu	extra-firm-tofu
extra firm tofus	extra-firm-tofu
extra lean ground beef	extra-lean-ground-beef
extra lean ground beefs	extra-lean-ground-beef
extra virgin olive oil	olive-oil
extra virgin olive oils	olive-oil
fajita	fajita
fajitas	fajita
falafel	falafel
falafels	falafel
fat free greek yogurt	fat-free-greek-yogurt
fat free greek yogurts	fat-free-greek-yogurt
fat free milk	skim-milk
fat free milks	skim-milk
fat free yogurt	fat-free-yogurt
fat free yogurts	fat-free-yogurt
fennel	fennel
fennel bulb	fennel
fennel bulbs	fennel
fennels	fennel
feta	feta
feta cheese	feta
feta cheeses	feta
fetas	feta
fig	fig
figs	fig
filbert	hazelnuts
filberts	hazelnuts
filet mignon	fillet-steak
filet mignons	fillet-steak
fillet steak	fillet-steak
fillet steaks	fillet-steak
filter coffee	coffee
filter coffees	coffee
firm tofu	tofu
firm tofus	tofu
fish finger	fish-finger
fish fingers	fish-finger
fish oil	fish-oil
fish oils	fish-oil
fish sauce	fish-sauce
fish sauces	fish-sauce
fish stick	fish-finger
fish sticks	fish-finger
flank steak	flank-steak
flank steaks	flank-steak
flapjack	granola-bar
flapjacks	granola-bar
flat white	latte
flat whites	latte
flax	flaxseed
flax seed	flaxseed
flax seeds	flaxseed
flaxs	flaxseed
flaxseed	flaxseed
flaxseed oil	flaxseed-oil
flaxseed oils	flaxseed-oil
flaxseeds	flaxseed
flour	flour
flour tortilla	flour-tortilla
flour tortillas	flour-tortilla
flours	flour
frankfurt	hot-dog
frankfurter	hot-dog
frankfurters	hot-dog
frankfurts	hot-dog
french bean	green-beans
french beans	green-beans
french bread	baguette
french breads	baguette
french fries	french-fries
french fry	french-fries
french toast	french-toast
french toasts	french-toast
fresh coconut	coconut
fresh coconuts	coconut
fresh fig	fig
fresh figs	fig
fresh ginger	ginger
fresh gingers	ginger
fresh tuna	tuna-steak
fresh tunas	tuna-steak
fried bacon	bacon
fried bacons	bacon
fried cod	battered-fish
fried cods	battered-fish
fried egg	fried-egg
fried eggs	fried-egg
fried fish	battered-fish
fried fishes	battered-fish
fried fishs	battered-fish
fried rice	fried-rice
fried rices	fried-rice
fries	french-fries
frozen berries	mixed-berries
frozen berry	mixed-berries
frozen vegetable	mixed-vegetables
frozen vegetables	mixed-vegetables
frozen yogurt	frozen-yogurt
frozen yogurts	frozen-yogurt
fruit smoothie	smoothie
fruit smoothies	smoothie
fruit sorbet	sorbet
fruit sorbets	sorbet
fruit yogurt	fruit-yogurt
fruit yogurts	fruit-yogurt
fry	french-fries
full fat milk	whole-milk
full fat milks	whole-milk
fusilli	pasta
fusillis	pasta
garbanzo bean	chickpeas
garbanzo beans	chickpeas
garden pea	green-peas
garden peas	green-peas
garlic	garlic
garlic clove	garlic
garlic cloves	garlic
garlics	garlic
gatorade	sports-drink
gatorades	sports-drink
gelatin dessert	jelly-dessert
gelatin desserts	jelly-dessert
ghee	ghee
ghees	ghee
gherkin	pickle
gherkins	pickle
gin	vodka
ginger	ginger
ginger ale	ginger-ale
ginger ales	ginger-ale
ginger root	ginger
ginger roots	ginger
gingers	ginger
gins	vodka
glazed doughnut	doughnut
glazed doughnuts	doughnut
gluten free pasta	gluten-free-pasta
gluten free pastas	gluten-free-pasta
glutinous rice	glutinous-rice
glutinous rices	glutinous-rice
gnocchi	gnocchi
gnocchis	gnocchi
goat cheese	goat-cheese
goat cheeses	goat-cheese
goat milk	goat-milk
goat milks	goat-milk
goats cheese	goat-cheese
goats cheeses	goat-cheese
goats milk	goat-milk
goats milks	goat-milk
golden syrup	golden-syrup
golden syrups	golden-syrup
gorgonzola	blue-cheese
gorgonzolas	blue-cheese
gouda	gouda
gouda cheese	gouda
gouda cheeses	gouda
goudas	gouda
goulash	beef-stew
goulashes	beef-stew
goulashs	beef-stew
graham cracker	digestive-biscuit
graham crackers	digestive-biscuit
grain bread	multigrain-bread
grain breads	multigrain-bread
granola	granola
granola bar	granola-bar
granola bars	granola-bar
granolas	granola
granulated sugar	sugar
granulated sugars	sugar
grape	grapes
grape juice	grape-juice
grape juices	grape-juice
grape tomato	cherry-tomato
grape tomatoes	cherry-tomato
grape tomatos	cherry-tomato
grapefruit	grapefruit
grapefruits	grapefruit
grapes	grapes
grated parmesan	grated-parmesan
grated parmesans	grated-parmesan
gravies	gravy
gravy	gravy
greek yoghurt	greek-yogurt
greek yoghurts	greek-yogurt
greek yogurt	greek-yogurt
greek yogurts	greek-yogurt
green apple	apple
green apples	apple
green bean	green-beans
green beans	green-beans
green bell pepper	green-pepper
green bell peppers	green-pepper
green cabbage	cabbage
green cabbages	cabbage
green lentil	lentils
green lentils	lentils
green olive	green-olive
green olives	green-olive
green onion	spring-onion
green onions	spring-onion
green pea	green-peas
green peas	green-peas
green pepper	green-pepper
green peppers	green-pepper
green pesto	pesto
green pestoes	pesto
green pestos	pesto
green salad	lettuce
green salads	lettuce
green tea	green-tea
green teas	green-tea
grilled cheese	cheese-sandwich
grilled cheeses	cheese-sandwich
grilled chicken	chicken-breast
grilled chicken breast	chicken-breast
grilled chicken breasts	chicken-breast
grilled chickens	chicken-breast
grilled salmon	salmon
grilled salmons	salmon
grilled steak	steak
grilled steaks	steak
ground beef	ground-beef
ground beef raw	raw-ground-beef
ground beef raws	raw-ground-beef
ground beefs	ground-beef
ground chicken	ground-chicken
ground chickens	ground-chicken
ground flaxseed	flaxseed
ground flaxseeds	flaxseed
ground lamb	ground-lamb
ground lambs	ground-lamb
ground pepper	black-pepper
ground peppers	black-pepper
ground pork	ground-pork
ground porks	ground-pork
ground turkey	ground-turkey
ground turkeys	ground-turkey
groundnut oil	peanut-oil
groundnut oils	peanut-oil
guacamole	guacamole
guacamoles	guacamole
gummies	gummy-bears
gummy	gummy-bears
gummy bear	gummy-bears
gummy bears	gummy-bears
gummy sweet	gummy-bears
gummy sweets	gummy-bears
gyoza	dumpling
gyozas	dumpling
gyro	doner-kebab
gyroes	doner-kebab
gyros	doner-kebab
haddock	haddock
haddocks	haddock
half and half	half-and-half
half and halfs	half-and-half
halibut	halibut
halibuts	halibut
ham	ham
ham and cheese sandwich	ham-sandwich
ham and cheese sandwiches	ham-sandwich
ham and cheese sandwichs	ham-sandwich
ham sandwich	ham-sandwich
ham sandwiches	ham-sandwich
ham sandwichs	ham-sandwich
hamburger	hamburger
hamburger bun	burger-bun
hamburger buns	burger-bun
hamburger meat	ground-beef
hamburger meats	ground-beef
hamburgers	hamburger
hams	ham
hard boiled egg	boiled-egg
hard boiled eggs	boiled-egg
hard candies	boiled-sweets
hard candy	boiled-sweets
haricot bean	white-beans
haricot beans	white-beans
hash brown	hash-brown
hash browns	hash-brown
hazelnut	hazelnuts
hazelnut spread	chocolate-spread
hazelnut spreads	chocolate-spread
hazelnuts	hazelnuts
heavy cream	heavy-cream
heavy creams	heavy-cream
hemp heart	hemp-seeds
hemp hearts	hemp-seeds
hemp seed	hemp-seeds
hemp seeds	hemp-seeds
herbal tea	herbal-tea
herbal teas	herbal-tea
herring	herring
herrings	herring
honey	honey
honeydew	honeydew
honeydew melon	honeydew
honeydew melons	honeydew
honeydews	honeydew
honeys	honey
hot chocolate	hot-chocolate
hot chocolates	hot-chocolate
hot dog	hot-dog
hot dog bun	burger-bun
hot dog buns	burger-bun
hot dogs	hot-dog
hot sauce	hot-sauce
hot sauces	hot-sauce
houmou	hummus
houmous	hummus
hummu	hummus
hummus	hummus
ice cream	vanilla-ice-cream
ice creams	vanilla-ice-cream
ice lollies	popsicle
ice lolly	popsicle
ice pop	popsicle
ice pops	popsicle
ice tea	iced-tea
ice teas	iced-tea
iceberg lettuce	iceberg-lettuce
iceberg lettuces	iceberg-lettuce
iced tea	iced-tea
iced teas	iced-tea
icing sugar	icing-sugar
icing sugars	icing-sugar
instant noodle	instant-noodles
instant noodles	instant-noodles
isotonic drink	sports-drink
isotonic drinks	sports-drink
italian dressing	vinaigrette
italian dressings	vinaigrette
jacket potato	baked-potato
jacket potatoes	baked-potato
jacket potatos	baked-potato
jalapeno	jalapeno
jalapenoes	jalapeno
jalapenos	jalapeno
jam	jam
jams	jam
jasmine rice	white-rice
jasmine rices	white-rice
jellies	jam
jello	jelly-dessert
jelloes	jelly-dessert
jellos	jelly-dessert
jelly	jam
jelly dessert	jelly-dessert
jelly desserts	jelly-dessert
jerkies	beef-jerky
jerky	beef-jerky
juice	orange-juice
juices	orange-juice
kaki	persimmon
kakis	persimmon
kale	kale
kales	kale
kasha	buckwheat
kashas	buckwheat
kebab	doner-kebab
kebabs	doner-kebab
kefir	kefir
kefirs	kefir
ketchup	ketchup
ketchups	ketchup
kidney bean	kidney-beans
kidney beans	kidney-beans
kimchi	kimchi
kimchis	kimchi
kiwi	kiwi
kiwi fruit	kiwi
kiwi fruits	kiwi
kiwifruit	kiwi
kiwifruits	kiwi
kiwis	kiwi
knackebrod	crispbread
knackebrods	crispbread
kung pao chicken	chicken-stir-fry
kung pao chickens	chicken-stir-fry
lactose free milk	lactose-free-milk
lactose free milks	lactose-free-milk
lactose free whole milk	lactose-free-milk
lactose free whole milks	lactose-free-milk
lager	beer
lagers	beer
lamb	lamb-chop
lamb chop	lamb-chop
lamb chops	lamb-chop
lamb mince	ground-lamb
lamb minces	ground-lamb
lambs	lamb-chop
lard	lard
lards	lard
lasagna	lasagne
lasagnas	lasagne
lasagne	lasagne
lasagnes	lasagne
latte	latte
lattes	latte
lean beef mince raw	raw-lean-ground-beef
lean beef mince raws	raw-lean-ground-beef
leek	leek
leeks	leek
lemon	lemon
lemon juice	lemon-juice
lemon juices	lemon-juice
lemonade	lemonade
lemonades	lemonade
lemons	lemon
lentil	lentils
lentil curries	dal
lentil curry	dal
lentil soup	lentil-soup
lentil soups	lentil-soup
lentils	lentils
lettuce	lettuce
lettuces	lettuce
light beer	light-beer
light beers	light-beer
light mayo	light-mayonnaise
light mayoes	light-mayonnaise
light mayonnaise	light-mayonnaise
light mayonnaises	light-mayonnaise
light mayos	light-mayonnaise
light mozzarella	light-mozzarella
light mozzarellas	light-mozzarella
lima bean	lima-beans
lima beans	lima-beans
lime	lime
lime juice	lime-juice
lime juices	lime-juice
limes	lime
linseed	flaxseed
linseed oil	flaxseed-oil
linseed oils	flaxseed-oil
linseeds	flaxseed
litchi	lychee
litchis	lychee
liver	beef-liver
livers	beef-liver
lobster	lobster
lobsters	lobster
low fat greek yogurt	low-fat-greek-yogurt
low fat greek yogurts	low-fat-greek-yogurt
low fat mayonnaise	light-mayonnaise
low fat mayonnaises	light-mayonnaise
low fat milk	low-fat-milk
low fat milks	low-fat-milk
low fat yogurt	low-fat-yogurt
low fat yogurts	low-fat-yogurt
lox	smoked-salmon
loxs	smoked-salmon
lychee	lychee
lychees	lychee
mac and cheese	macaroni-cheese
mac and cheeses	macaroni-cheese
macadamia	macadamia-nuts
macadamia nut	macadamia-nuts
macadamia nuts	macadamia-nuts
macadamias	macadamia-nuts
macaroni	pasta
macaroni and cheese	macaroni-cheese
macaroni and cheeses	macaroni-cheese
macaroni cheese	macaroni-cheese
macaroni cheeses	macaroni-cheese
macaroni salad	pasta-salad
macaroni salads	pasta-salad
macaronis	pasta
mackerel	mackerel
mackerels	mackerel
maki	sushi-roll
makis	sushi-roll
mandarin	mandarin
mandarins	mandarin
mangetout	sugar-snap-peas
mangetouts	sugar-snap-peas
mango	mango
mangoes	mango
mangos	mango
maple syrup	maple-syrup
maple syrups	maple-syrup
margarine	margarine
margarines	margarine
margherita	pizza
margheritas	pizza
marinara	tomato-sauce
marinara sauce	tomato-sauce
marinara sauces	tomato-sauce
marinaras	tomato-sauce
marmalade	jam
marmalades	jam
marshmallow	marshmallow
marshmallows	marshmallow
mash	mashed-potato
mashed potato	mashed-potato
mashed potatoes	mashed-potato
mashed potatos	mashed-potato
mashes	mashed-potato
mashs	mashed-potato
mayo	mayonnaise
mayoes	mayonnaise
mayonnaise	mayonnaise
mayonnaises	mayonnaise
mayos	mayonnaise
meal replacement powder	meal-replacement-powder
meal replacement powders	meal-replacement-powder
meal replacement shake powder	meal-replacement-powder
meal replacement shake powders	meal-replacement-powder
meat loaf	meatloaf
meat loafs	meatloaf
meat pizza	pepperoni-pizza
meat pizzas	pepperoni-pizza
meat sauce	bolognese-sauce
meat sauces	bolognese-sauce
meatball	meatball
meatballs	meatball
meatloaf	meatloaf
meatloafs	meatloaf
medjool date	dates
medjool dates	dates
melon	cantaloupe
melons	cantaloupe
milk	whole-milk
milk chocolate	milk-chocolate
milk chocolates	milk-chocolate
milk powder	milk-powder
milk powders	milk-powder
milks	whole-milk
millet	millet
millets	millet
minced beef	ground-beef
minced beefs	ground-beef
minced chicken	ground-chicken
minced chickens	ground-chicken
minced lamb	ground-lamb
minced lambs	ground-lamb
minced pork	ground-pork
minced porks	ground-pork
minced turkey	ground-turkey
minced turkeys	ground-turkey
mineral water	water
mineral waters	water
minestrone	vegetable-soup
minestrones	vegetable-soup
miso	miso
miso paste	miso
miso pastes	miso
miso soup	miso-soup
miso soups	miso-soup
misoes	miso
misos	miso
mixed berries	mixed-berries
mixed berry	mixed-berries
mixed nut	mixed-nuts
mixed nuts	mixed-nuts
mixed vegetable	mixed-vegetables
mixed vegetables	mixed-vegetables
mortadella	mortadella
mortadellas	mortadella
movie popcorn	buttered-popcorn
movie popcorns	buttered-popcorn
mozzarella	mozzarella
mozzarella cheese	mozzarella
mozzarella cheeses	mozzarella
mozzarellas	mozzarella
muesli	muesli
muesli bar	granola-bar
muesli bars	granola-bar
mueslis	muesli
muffin	muffin
muffins	muffin
multigrain bread	multigrain-bread
multigrain breads	multigrain-bread
mung bean sprout	mung-bean-sprouts
mung bean sprouts	mung-bean-sprouts
mushroom	mushroom
mushroom soup	mushroom-soup
mushroom soups	mushroom-soup
mushrooms	mushroom
mussel	mussel
mussels	mussel
mustard	mustard
mustards	mustard
naan	naan
naan bread	naan
naan breads	naan
naans	naan
nacho	tortilla-chips
nachos	tortilla-chips
napa cabbage	chinese-cabbage
napa cabbages	chinese-cabbage
natural yogurt	natural-yogurt
natural yogurts	natural-yogurt
navy bean	white-beans
navy beans	white-beans
nectarine	nectarine
nectarines	nectarine
nigiri	salmon-sushi
nigiris	salmon-sushi
non alcoholic beer	non-alcoholic-beer
non alcoholic beers	non-alcoholic-beer
nonfat greek yogurt	fat-free-greek-yogurt
nonfat greek yogurts	fat-free-greek-yogurt
nonfat milk	skim-milk
nonfat milks	skim-milk
nonfat yogurt	fat-free-yogurt
nonfat yogurts	fat-free-yogurt
noodle	egg-noodles
noodles	egg-noodles
noodles pasta	pasta
noodles pastas	pasta
nori	nori
noris	nori
nut	mixed-nuts
nutella	chocolate-spread
nutellas	chocolate-spread
nutrition bar	protein-bar
nutrition bars	protein-bar
nuts	mixed-nuts
oat	oats
oat bran	oat-bran
oat brans	oat-bran
oat cookie	oatmeal-cookie
oat cookies	oatmeal-cookie
oat drink	oat-milk
oat drinks	oat-milk
oat flake	oats
oat flakes	oats
oat flour	oat-flour
oat flours	oat-flour
oat milk	oat-milk
oat milks	oat-milk
oat ring	cheerios
oat rings	cheerios
oatmeal	oatmeal
oatmeal cookie	oatmeal-cookie
oatmeal cookies	oatmeal-cookie
oatmeals	oatmeal
oats	oats
octopu	octopus
octopus	octopus
oil	vegetable-oil
oil and vinegar	vinaigrette
oil and vinegars	vinaigrette
oils	vegetable-oil
oj	orange-juice
ojs	orange-juice
okra	okra
okras	okra
olive	olives
olive oil	olive-oil
olive oils	olive-oil
olives	olives
omega 3	fish-oil
omega 3s	fish-oil
omelet	omelette
omelets	omelette
omelette	omelette
omelettes	omelette
onion	onion
onions	onion
orange	orange
orange juice	orange-juice
orange juices	orange-juice
oranges	orange
oreo	oreo
oreoes	oreo
oreos	oreo
oven chip	french-fries
oven chips	french-fries
oyster	oyster
oyster sauce	oyster-sauce
oyster sauces	oyster-sauce
oysters	oyster
pad thai	pad-thai
pad thai with chicken	pad-thai
pad thai with chickens	pad-thai
pad thais	pad-thai
paella	paella
paellas	paella
pak choi	chinese-cabbage
pak chois	chinese-cabbage
pancake	pancake
pancakes	pancake
papaya	papaya
papayas	papaya
paprika	paprika
paprikas	paprika
parma ham	prosciutto
parma hams	prosciutto
parmesan	parmesan
parmesan cheese	parmesan
parmesan cheeses	parmesan
parmesans	parmesan
parsley	parsley
parsleys	parsley
parsnip	parsnip
parsnips	parsnip
part skim mozzarella	light-mozzarella
part skim mozzarellas	light-mozzarella
passata	passata
passatas	passata
passion fruit	passion-fruit
passion fruits	passion-fruit
pasta	pasta
pasta bolognese	spaghetti-bolognese
pasta bologneses	spaghetti-bolognese
pasta dries	dry-pasta
pasta dry	dry-pasta
pasta salad	pasta-salad
pasta salads	pasta-salad
pasta sauce	tomato-sauce
pasta sauces	tomato-sauce
pasta with cream sauce	pasta-with-cream-sauce
pasta with cream sauces	pasta-with-cream-sauce
pasta with tomato sauce	pasta-with-tomato-sauce
pasta with tomato sauces	pasta-with-tomato-sauce
pastas	pasta
pb and j	peanut-butter-and-jelly-sandwich
pb and js	peanut-butter-and-jelly-sandwich
pb2	powdered-peanut-butter
pb2s	powdered-peanut-butter
pbj	peanut-butter-and-jelly-sandwich
pbjs	peanut-butter-and-jelly-sandwich
pea	green-peas
pea soup	pea-soup
pea soups	pea-soup
peach	peach
peaches	peach
peachs	peach
peanut	peanuts
peanut butter	peanut-butter
peanut butter and jelly sandwich	peanut-butter-and-jelly-sandwich
peanut butter and jelly sandwiches	peanut-butter-and-jelly-sandwich
peanut butter and jelly sandwichs	peanut-butter-and-jelly-sandwich
peanut butters	peanut-butter
peanut flour	powdered-peanut-butter
peanut flours	powdered-peanut-butter
peanut oil	peanut-oil
peanut oils	peanut-oil
peanuts	peanuts
pear	pear
pearl barley	pearl-barley
pearl barleys	pearl-barley
pears	pear
peas	green-peas
pecan	pecans
pecans	pecans
peeled potato	cooked-potato
peeled potatoes	cooked-potato
peeled potatos	cooked-potato
penne	pasta
pennes	pasta
pepita	pumpkin-seeds
pepitas	pumpkin-seeds
pepper	red-pepper
peppermint tea	herbal-tea
peppermint teas	herbal-tea
pepperoni	pepperoni
pepperoni pizza	pepperoni-pizza
pepperoni pizzas	pepperoni-pizza
pepperonis	pepperoni
peppers	red-pepper
pepsi	cola
pepsis	cola
persimmon	persimmon
persimmons	persimmon
pesto	pesto
pestoes	pesto
pestos	pesto
philadelphia	cream-cheese
philadelphias	cream-cheese
pickle	pickle
pickled cucumber	pickle
pickled cucumbers	pickle
pickled herring	pickled-herring
pickled herrings	pickled-herring
pickles	pickle
pine nut	pine-nuts
pine nuts	pine-nuts
pineapple	pineapple
pineapples	pineapple
pinhead oat	steel-cut-oats
pinhead oats	steel-cut-oats
pinto bean	pinto-beans
pinto beans	pinto-beans
pistachio	pistachios
pistachio nut	pistachios
pistachio nuts	pistachios
pistachioes	pistachios
pistachios	pistachios
pita	pita-bread
pita bread	pita-bread
pita breads	pita-bread
pitas	pita-bread
pitta	pita-bread
pittas	pita-bread
pizza	pizza
pizza margherita	pizza
pizza margheritas	pizza
pizzas	pizza
plain bagel	bagel
plain bagels	bagel
plain biscuit	biscuit
plain biscuits	biscuit
plain flour	flour
plain flours	flour
plain low fat yogurt	low-fat-yogurt
plain low fat yogurts	low-fat-yogurt
plain omelette	omelette
plain omelettes	omelette
plain yogurt	natural-yogurt
plain yogurts	natural-yogurt
plant burger	veggie-burger
plant burgers	veggie-burger
plant protein	soy-protein-powder
plant proteins	soy-protein-powder
plum	plum
plums	plum
poached egg	poached-egg
poached eggs	poached-egg
polenta	polenta
polentas	polenta
pollock	pollock
pollocks	pollock
pomegranate	pomegranate
pomegranates	pomegranate
popcorn	popcorn
popcorns	popcorn
popsicle	popsicle
popsicles	popsicle
pork	pork-chop
pork bellies	pork-belly
pork belly	pork-belly
pork chop	pork-chop
pork chops	pork-chop
pork fillet	pork-tenderloin
pork fillets	pork-tenderloin
pork loin	pork-loin
pork loins	pork-loin
pork mince	ground-pork
pork minces	ground-pork
pork rib	pork-ribs
pork ribs	pork-ribs
pork roast	pork-loin
pork roasts	pork-loin
pork sausage	sausage
pork sausages	sausage
pork tenderloin	pork-tenderloin
pork tenderloins	pork-tenderloin
porks	pork-chop
porridge	oatmeal
porridge oat	oats
porridge oats	oats
porridges	oatmeal
portobello	portobello-mushroom
portobello mushroom	portobello-mushroom
portobello mushrooms	portobello-mushroom
portobelloes	portobello-mushroom
portobellos	portobello-mushroom
pot roast	pot-roast
pot roasts	pot-roast
potato	potato
potato chip	potato-chips
potato chips	potato-chips
potato crisp	potato-chips
potato crisps	potato-chips
potato salad	potato-salad
potato salads	potato-salad
potato with skin	potato
potato with skins	potato
potatoes	potato
potatos	potato
potsticker	dumpling
potstickers	dumpling
pound cake	sponge-cake
pound cakes	sponge-cake
powdered peanut butter	powdered-peanut-butter
powdered peanut butters	powdered-peanut-butter
powdered sugar	icing-sugar
powdered sugars	icing-sugar
prawn	prawn
prawns	prawn
pretzel	pretzels
pretzels	pretzels
processed cheese	american-cheese
processed cheeses	american-cheese
prosciutto	prosciutto
prosciuttoes	prosciutto
prosciuttos	prosciutto
prosecco	sparkling-wine
proseccoes	sparkling-wine
proseccos	sparkling-wine
protein bar	protein-bar
protein bars	protein-bar
protein powder	whey-protein
protein powders	whey-protein
protein shake powder	whey-protein
protein shake powders	whey-protein
provolone	provolone
provolones	provolone
prune	prunes
prunes	prunes
puffed rice	puffed-rice
puffed rices	puffed-rice
pulled pork	pulled-pork
pulled porks	pulled-pork
pumpernickel	pumpernickel
pumpernickels	pumpernickel
pumpkin	pumpkin
pumpkin seed	pumpkin-seeds
pumpkin seeds	pumpkin-seeds
pumpkin soup	pumpkin-soup
pumpkin soups	pumpkin-soup
pumpkins	pumpkin
quesadilla	quesadilla
quesadillas	quesadilla
quiche	quiche
quiche lorraine	quiche
quiche lorraines	quiche
quiches	quiche
quick oat	oats
quick oats	oats
quinoa	quinoa
quinoas	quinoa
radish	radish
radishes	radish
radishs	radish
ragu	bolognese-sauce
ragus	bolognese-sauce
rainbow trout	trout
rainbow trouts	trout
raisin	raisins
raisins	raisins
ramen	instant-noodles
ramen noodle	instant-noodles
ramen noodles	instant-noodles
ramens	instant-noodles
ranch	ranch-dressing
ranch dressing	ranch-dressing
ranch dressings	ranch-dressing
ranches	ranch-dressing
ranchs	ranch-dressing
rapeseed oil	rapeseed-oil
rapeseed oils	rapeseed-oil
raspberries	raspberries
raspberry	raspberries
raw broccoli	raw-broccoli
raw broccolis	raw-broccoli
raw carrot	carrot
raw carrots	carrot
raw chicken breast	raw-chicken-breast
raw chicken breasts	raw-chicken-breast
raw chicken thigh	raw-chicken-thigh
raw chicken thighs	raw-chicken-thigh
raw cod	raw-cod
raw cods	raw-cod
raw cranberries	cranberries
raw cranberry	cranberries
raw egg	egg
raw eggs	egg
raw ground beef	raw-ground-beef
raw ground beefs	raw-ground-beef
raw ground turkey	raw-ground-turkey
raw ground turkeys	raw-ground-turkey
raw halibut	halibut
raw halibuts	halibut
raw lean ground beef	raw-lean-ground-beef
raw lean ground beefs	raw-lean-ground-beef
raw pasta	dry-pasta
raw pastas	dry-pasta
raw potato	potato
raw potatoes	potato
raw potatos	potato
raw prawn	raw-shrimp
raw prawns	raw-shrimp
raw rice	dry-white-rice
raw rices	dry-white-rice
raw salmon	raw-salmon
raw salmons	raw-salmon
raw shrimp	raw-shrimp
raw shrimps	raw-shrimp
raw sirloin steak	raw-sirloin-steak
raw sirloin steaks	raw-sirloin-steak
raw spinach	spinach
raw spinaches	spinach
raw spinachs	spinach
red apple	apple
red apples	apple
red bean	kidney-beans
red beans	kidney-beans
red bull	energy-drink
red bulls	energy-drink
red cabbage	red-cabbage
red cabbages	red-cabbage
red chilli	chilli
red chillis	chilli
red lentil	red-lentils
red lentils	red-lentils
red onion	red-onion
red onions	red-onion
red pepper	red-pepper
red peppers	red-pepper
red wine	red-wine
red wines	red-wine
reduced fat milk	semi-skimmed-milk
reduced fat milks	semi-skimmed-milk
refried bean	refried-beans
refried beans	refried-beans
rib	pork-ribs
rib eye	ribeye-steak
rib eyes	ribeye-steak
ribeye	ribeye-steak
ribeye steak	ribeye-steak
ribeye steaks	ribeye-steak
ribeyes	ribeye-steak
ribs	pork-ribs
rice	white-rice
rice cake	rice-cake
rice cakes	rice-cake
rice crispies	puffed-rice
rice crispy	puffed-rice
rice dries	dry-white-rice
rice drink	rice-milk
rice drinks	rice-milk
rice dry	dry-white-rice
rice krispies	puffed-rice
rice krispy	puffed-rice
rice milk	rice-milk
rice milks	rice-milk
rice noodle	rice-noodles
rice noodles	rice-noodles
rice pudding	rice-pudding
rice puddings	rice-pudding
rices	white-rice
ricotta	ricotta
ricotta cheese	ricotta
ricotta cheeses	ricotta
ricottas	ricotta
roast beef	roast-beef
roast beefs	roast-beef
roast chicken	rotisserie-chicken
roast chicken breast	chicken-breast
roast chicken breasts	chicken-breast
roast chicken with skin	rotisserie-chicken
roast chicken with skins	rotisserie-chicken
roast chickens	rotisserie-chicken
roast duck	duck
roast ducks	duck
roast pork	pork-loin
roast porks	pork-loin
roast potato	roast-potato
roast potatoes	roast-potato
roast potatos	roast-potato
roast turkey	turkey-breast
roast turkeys	turkey-breast
roasted peanut	peanuts
roasted peanuts	peanuts
roasted potato	roast-potato
roasted potatoes	roast-potato
rocket	rocket
rockets	rocket
roll	bread-roll
rolled oat	oats
rolled oats	oats
rolls	bread-roll
romaine	lettuce
romaine lettuce	lettuce
romaine lettuces	lettuce
romaines	lettuce
roquefort	blue-cheese
roqueforts	blue-cheese
roti	chapati
rotis	chapati
rotisserie chicken	rotisserie-chicken
rotisserie chickens	rotisserie-chicken
rum	vodka
rums	vodka
rye bread	rye-bread
rye breads	rye-bread
ryvita	crispbread
ryvitas	crispbread
salad dressing	vinaigrette
salad dressings	vinaigrette
salad leave	lettuce
salad leaves	lettuce
salami	salami
salamis	salami
salmon	salmon
salmon canned	canned-salmon
salmon canneds	canned-salmon
salmon fillet	salmon
salmon fillets	salmon
salmon nigiri	salmon-sushi
salmon nigiris	salmon-sushi
salmon raw	raw-salmon
salmon raws	raw-salmon
salmon sushi	salmon-sushi
salmon sushis	salmon-sushi
salmons	salmon
salsa	salsa
salsas	salsa
salt	salt
salted butter	butter
salted butters	butter
salted pretzel	pretzels
salted pretzels	pretzels
saltine	cracker
saltines	cracker
salts	salt
samosa	samosa
samosas	samosa
sandwich bread	white-bread
sandwich breads	white-bread
sardine	sardine
sardines	sardine
satsuma	mandarin
satsumas	mandarin
sauerkraut	sauerkraut
sauerkrauts	sauerkraut
sausage	sausage
sausages	sausage
scallion	spring-onion
scallions	spring-onion
scallop	scallop
scallops	scallop
schnitzel	chicken-schnitzel
schnitzels	chicken-schnitzel
scotch	whiskey
scotches	whiskey
scotchs	whiskey
scrambled egg	scrambled-eggs
scrambled eggs	scrambled-eggs
sea bass	sea-bass
sea basses	sea-bass
sea basss	sea-bass
sea salt	salt
sea salts	salt
seaweed	nori
seaweeds	nori
seeded bread	multigrain-bread
seeded breads	multigrain-bread
seitan flour	vital-wheat-gluten
seitan flours	vital-wheat-gluten
semi skimmed milk	semi-skimmed-milk
semi skimmed milks	semi-skimmed-milk
serrano ham	prosciutto
serrano hams	prosciutto
sesame oil	sesame-oil
sesame oils	sesame-oil
sesame paste	tahini
sesame pastes	tahini
sesame seed	sesame-seeds
sesame seeds	sesame-seeds
shallot	shallot
shallots	shallot
sharon fruit	persimmon
sharon fruits	persimmon
shawarma	doner-kebab
shawarmas	doner-kebab
shepherds pie	shepherds-pie
shepherds pies	shepherds-pie
short grain rice	sushi-rice
short grain rices	sushi-rice
shredded wheat	shredded-wheat
shredded wheats	shredded-wheat
shrimp	prawn
shrimps	prawn
single cream	half-and-half
single creams	half-and-half
sirloin	sirloin-steak
sirloin steak	sirloin-steak
sirloin steaks	sirloin-steak
sirloins	sirloin-steak
skim milk	skim-milk
skim milks	skim-milk
skim yogurt	fat-free-yogurt
skim yogurts	fat-free-yogurt
skimmed milk	skim-milk
skimmed milks	skim-milk
sliced chicken	deli-chicken
sliced chickens	deli-chicken
sliced ham	ham
sliced hams	ham
sliced turkey	deli-turkey
sliced turkeys	deli-turkey
smoked salmon	smoked-salmon
smoked salmons	smoked-salmon
smooth peanut butter	peanut-butter
smooth peanut butters	peanut-butter
smoothie	smoothie
smoothies	smoothie
snow pea	sugar-snap-peas
snow peas	sugar-snap-peas
soba	soba-noodles
soba noodle	soba-noodles
soba noodles	soba-noodles
sobas	soba-noodles
soda	cola
sodas	cola
soft boiled egg	boiled-egg
soft boiled eggs	boiled-egg
soft drink	cola
soft drinks	cola
soft pretzel	soft-pretzel
soft pretzels	soft-pretzel
sorbet	sorbet
sorbets	sorbet
sour cream	sour-cream
sour creams	sour-cream
sourdough	sourdough-bread
sourdough bread	sourdough-bread
sourdough breads	sourdough-bread
sourdoughs	sourdough-bread
soy drink	soy-milk
soy drinks	soy-milk
soy milk	soy-milk
soy milks	soy-milk
soy protein	soy-protein-powder
soy protein isolate	soy-protein-isolate
soy protein isolates	soy-protein-isolate
soy protein powder	soy-protein-powder
soy protein powders	soy-protein-powder
soy proteins	soy-protein-powder
soy sauce	soy-sauce
soy sauces	soy-sauce
soy yogurt	soy-yogurt
soy yogurts	soy-yogurt
soya bean	edamame
soya beans	edamame
soya milk	soy-milk
soya milks	soy-milk
soya mince	tvp
soya minces	tvp
soya sauce	soy-sauce
soya sauces	soy-sauce
soya yogurt	soy-yogurt
soya yogurts	soy-yogurt
soybean	edamame
soybean oil	vegetable-oil
soybean oils	vegetable-oil
soybeans	edamame
spag bol	spaghetti-bolognese
spag bols	spaghetti-bolognese
spaghetti	pasta
spaghetti bolognese	spaghetti-bolognese
spaghetti bologneses	spaghetti-bolognese
spaghetti carbonara	pasta-with-cream-sauce
spaghetti carbonaras	pasta-with-cream-sauce
spaghetti with tomato sauce	pasta-with-tomato-sauce
spaghetti with tomato sauces	pasta-with-tomato-sauce
spaghettis	pasta
spare rib	pork-ribs
spare ribs	pork-ribs
sparkling wine	sparkling-wine
sparkling wines	sparkling-wine
spinach	spinach
spinaches	spinach
spinachs	spinach
spirit	vodka
spirits	vodka
split pea	split-peas
split pea soup	pea-soup
split pea soups	pea-soup
split peas	split-peas
sponge cake	sponge-cake
sponge cakes	sponge-cake
sports drink	sports-drink
sports drinks	sports-drink
spring onion	spring-onion
spring onions	spring-onion
spring roll	spring-roll
spring rolls	spring-roll
sprout	brussels-sprouts
sprouts	brussels-sprouts
squid	squid
squids	squid
sriracha	sriracha
srirachas	sriracha
steak	steak
steaks	steak
steamed broccoli	broccoli
steamed broccolis	broccoli
steamed rice	white-rice
steamed rices	white-rice
steel cut oat	steel-cut-oats
steel cut oats	steel-cut-oats
stevia	stevia
stevias	stevia
stew	beef-stew
stew meat	stewing-beef
stew meats	stewing-beef
stewing beef	stewing-beef
stewing beefs	stewing-beef
stews	beef-stew
sticky rice	glutinous-rice
sticky rices	glutinous-rice
stir fry vegetable	stir-fry-vegetables
stir fry vegetables	stir-fry-vegetables
stock	vegetable-stock
stocks	vegetable-stock
strained tomato	passata
strained tomatoes	passata
strawberries	strawberries
strawberry	strawberries
strawberry jam	jam
strawberry jams	jam
strawberry yogurt	fruit-yogurt
strawberry yogurts	fruit-yogurt
streaky bacon	bacon
streaky bacons	bacon
string bean	green-beans
string beans	green-beans
studentenfutter	trail-mix
studentenfutters	trail-mix
sugar	sugar
sugar snap pea	sugar-snap-peas
sugar snap peas	sugar-snap-peas
sugars	sugar
sultana	raisins
sultanas	raisins
sun dried tomato	sun-dried-tomato
sun dried tomatoes	sun-dried-tomato
sun dried tomatos	sun-dried-tomato
sunflower oil	sunflower-oil
sunflower oils	sunflower-oil
sunflower seed	sunflower-seeds
sunflower seeds	sunflower-seeds
sushi	sushi-roll
sushi rice	sushi-rice
sushi rices	sushi-rice
sushi roll	sushi-roll
sushi rolls	sushi-roll
sushis	sushi-roll
sweet and sour chicken	sweet-and-sour-chicken
sweet and sour chickens	sweet-and-sour-chicken
sweet cherries	cherries
sweet cherry	cherries
sweet corn	sweetcorn
sweet corns	sweetcorn
sweet pepper	red-pepper
sweet peppers	red-pepper
sweet potato	sweet-potato
sweet potatoes	sweet-potato
sweet potatos	sweet-potato
sweetcorn	sweetcorn
sweetcorns	sweetcorn
sweetened condensed milk	condensed-milk
sweetened condensed milks	condensed-milk
sweetener	stevia
sweeteners	stevia
swiss cheese	swiss-cheese
swiss cheeses	swiss-cheese
swordfish	swordfish
swordfishes	swordfish
swordfishs	swordfish
t bone steak	t-bone-steak
t bone steaks	t-bone-steak
tabasco	hot-sauce
tabascoes	hot-sauce
tabascos	hot-sauce
table salt	salt
table salts	salt
table sugar	sugar
table sugars	sugar
taco	taco
tacoes	taco
tacos	taco
tahini	tahini
tahinis	tahini
tamari	soy-sauce
tamaris	soy-sauce
tangerine	mandarin
tangerines	mandarin
tap water	water
tap waters	water
tea	tea
teas	tea
tempeh	tempeh
tempehs	tempeh
tenderloin steak	fillet-steak
tenderloin steaks	fillet-steak
tequila	vodka
tequilas	vodka
teriyaki sauce	teriyaki-sauce
teriyaki sauces	teriyaki-sauce
textured vegetable protein	tvp
textured vegetable proteins	tvp
tilapia	tilapia
tilapias	tilapia
tinned peach	canned-peaches
tinned peaches	canned-peaches
tinned pineapple	canned-pineapple
tinned pineapples	canned-pineapple
tinned salmon	canned-salmon
tinned salmons	canned-salmon
tinned tomato	canned-tomatoes
tinned tomatoes	canned-tomatoes
tinned tuna	tuna
tinned tunas	tuna
toast	toast
toasted bread	toast
toasted breads	toast
toasts	toast
toffee	caramel
toffees	caramel
tofu	tofu
tofus	tofu
tomato	tomato
tomato concentrate	tomato-paste
tomato concentrates	tomato-paste
tomato juice	tomato-juice
tomato juices	tomato-juice
tomato ketchup	ketchup
tomato ketchups	ketchup
tomato passata	passata
tomato passatas	passata
tomato paste	tomato-paste
tomato pastes	tomato-paste
tomato puree	tomato-paste
tomato purees	tomato-paste
tomato sauce	tomato-sauce
tomato sauces	tomato-sauce
tomato soup	tomato-soup
tomato soups	tomato-soup
tomatoes	tomato
tomatos	tomato
tonic	tonic-water
tonic water	tonic-water
tonic waters	tonic-water
tonics	tonic-water
tortilla	flour-tortilla
tortilla chip	tortilla-chips
tortilla chips	tortilla-chips
tortilla wrap	flour-tortilla
tortilla wraps	flour-tortilla
tortillas	flour-tortilla
trail mix	trail-mix
trail mixs	trail-mix
trout	trout
trouts	trout
tuna	tuna
tuna in water	tuna
tuna in waters	tuna
tuna mayo	tuna-salad
tuna mayoes	tuna-salad
tuna mayos	tuna-salad
tuna salad	tuna-salad
tuna salads	tuna-salad
tuna steak	tuna-steak
tuna steaks	tuna-steak
tunas	tuna
turkey	turkey-breast
turkey bacon	turkey-bacon
turkey bacons	turkey-bacon
turkey breast	turkey-breast
turkey breasts	turkey-breast
turkey ham	deli-turkey
turkey hams	deli-turkey
turkey mince	ground-turkey
turkey minces	ground-turkey
turkey sandwich	club-sandwich
turkey sandwiches	club-sandwich
turkey sandwichs	club-sandwich
turkey sausage	turkey-sausage
turkey sausages	turkey-sausage
turkeys	turkey-breast
turnip	turnip
turnips	turnip
tvp	tvp
tvps	tvp
tzatziki	tzatziki
tzatzikis	tzatziki
uncooked brown rice	dry-brown-rice
uncooked brown rices	dry-brown-rice
uncooked chicken breast	raw-chicken-breast
uncooked chicken breasts	raw-chicken-breast
uncooked lentil	dry-lentils
uncooked lentils	dry-lentils
uncooked pasta	dry-pasta
uncooked pastas	dry-pasta
uncooked quinoa	dry-quinoa
uncooked quinoas	dry-quinoa
uncooked rice	dry-white-rice
uncooked rices	dry-white-rice
unsalted butter	unsalted-butter
unsalted butters	unsalted-butter
unsweetened almond milk	almond-milk
unsweetened almond milks	almond-milk
unsweetened soy milk	soy-milk
unsweetened soy milks	soy-milk
vanilla custard	custard
vanilla custards	custard
vanilla ice cream	vanilla-ice-cream
vanilla ice creams	vanilla-ice-cream
veg	mixed-vegetables
vegan protein powder	soy-protein-powder
vegan protein powders	soy-protein-powder
vegetable	mixed-vegetables
vegetable curries	vegetable-curry
vegetable curry	vegetable-curry
vegetable oil	vegetable-oil
vegetable oils	vegetable-oil
vegetable soup	vegetable-soup
vegetable soups	vegetable-soup
vegetable stock	vegetable-stock
vegetable stocks	vegetable-stock
vegetables	mixed-vegetables
vegetarian burger	veggie-burger
vegetarian burgers	veggie-burger
veggie burger	veggie-burger
veggie burgers	veggie-burger
vegs	mixed-vegetables
venison	venison
venisons	venison
vinaigrette	vinaigrette
vinaigrettes	vinaigrette
vinegar	vinegar
vinegars	vinegar
vital wheat gluten	vital-wheat-gluten
vital wheat glutens	vital-wheat-gluten
vodka	vodka
vodkas	vodka
waffle	waffle
waffles	waffle
walnut	walnuts
walnuts	walnuts
water	water
watermelon	watermelon
watermelons	watermelon
waters	water
weetabix	shredded-wheat
weetabixs	shredded-wheat
wheat bran	wheat-bran
wheat brans	wheat-bran
wheat flour	flour
wheat flours	flour
wheat germ	wheat-germ
wheat germs	wheat-germ
wheat gluten	vital-wheat-gluten
wheat glutens	vital-wheat-gluten
wheatgerm	wheat-germ
wheatgerms	wheat-germ
whey	whey-protein
whey concentrate	whey-protein
whey concentrates	whey-protein
whey isolate	whey-protein
whey isolates	whey-protein
whey powder	whey-protein
whey powders	whey-protein
whey protein	whey-protein
whey protein isolate	whey-protein
whey protein isolates	whey-protein
whey proteins	whey-protein
wheys	whey-protein
whipped cream	whipped-cream
whipped creams	whipped-cream
whipping cream	heavy-cream
whipping creams	heavy-cream
whiskey	whiskey
whiskeys	whiskey
whiskies	whiskey
whisky	whiskey
white bean	white-beans
white beans	white-beans
white bread	white-bread
white breads	white-bread
white cabbage	cabbage
white cabbages	cabbage
white chocolate	white-chocolate
white chocolates	white-chocolate
white fish	cod
white fishes	cod
white fishs	cod
white flour	flour
white flours	flour
white mushroom	mushroom
white mushrooms	mushroom
white onion	onion
white onions	onion
white rice	white-rice
white rices	white-rice
white sugar	sugar
white sugars	sugar
white toast	toast
white toasts	toast
white vinegar	vinegar
white vinegars	vinegar
white wine	white-wine
white wines	white-wine
whole egg	egg
whole eggs	egg
whole grain bread	wholemeal-bread
whole grain breads	wholemeal-bread
whole grain pasta	wholewheat-pasta
whole grain pastas	wholewheat-pasta
whole milk	whole-milk
whole milk greek yogurt	greek-yogurt
whole milk greek yogurts	greek-yogurt
whole milk powder	milk-powder
whole milk powders	milk-powder
whole milk yogurt	natural-yogurt
whole milk yogurts	natural-yogurt
whole milks	whole-milk
whole wheat bread	wholemeal-bread
whole wheat breads	wholemeal-bread
whole wheat flour	wholemeal-flour
whole wheat flours	wholemeal-flour
whole wheat pasta	wholewheat-pasta
whole wheat pastas	wholewheat-pasta
wholegrain rice	brown-rice
wholegrain rices	brown-rice
wholemeal bread	wholemeal-bread
wholemeal breads	wholemeal-bread
wholemeal flour	wholemeal-flour
wholemeal flours	wholemeal-flour
wholemeal pasta	wholewheat-pasta
wholemeal pastas	wholewheat-pasta
wholewheat bread	wholemeal-bread
wholewheat breads	wholemeal-bread
wholewheat pasta	wholewheat-pasta
wholewheat pastas	wholewheat-pasta
wiener	hot-dog
wieners	hot-dog
wild rice	wild-rice
wild rices	wild-rice
wine	red-wine
wine gum	gummy-bears
wine gums	gummy-bears
wines	red-wine
wing	chicken-wing
wings	chicken-wing
wonton	dumpling
wontons	dumpling
worcestershire sauce	worcestershire-sauce
worcestershire sauces	worcestershire-sauce
wrap	flour-tortilla
wraps	flour-tortilla
yeast	yeast
yeasts	yeast
yellow bell pepper	yellow-pepper
yellow bell peppers	yellow-pepper
yellow mustard	mustard
yellow mustards	mustard
yellow onion	onion
yellow onions	onion
yellow pepper	yellow-pepper
yellow peppers	yellow-pepper
yoghurt	natural-yogurt
yoghurts	natural-yogurt
yogurt	natural-yogurt
yogurts	natural-yogurt
yolk	egg-yolk
yolks	egg-yolk
zucchini	courgette
zucchinis	courgette
"""
