"""The lifts and cardio moves `fit` knows from the first day: names, what lifters and other apps call them, muscles."""

from __future__ import annotations

# One text: Python reads it from its .pyc in a single piece, where tuples cost every log 0.3 ms more.
# An exercise: its id (the name with hyphens) and name; primary muscles, secondary muscles, equipment, kind, region;
# its aliases between bars, as `normal` writes them, many being names that Strong, Hevy or FitNotes export.
TABLE = """

bench-press; Bench Press
chest; triceps,front delts; barbell; weighted; upper
|bench|benchpress|bp|flat bench|flat bench press|flat barbell bench press|benching|bench press medium grip|
|paused bench press|bench presses|bench press barbell|barbell bench press|flat bench presses|flat bench press barbell|
|barbell flat bench press|

incline-bench-press; Incline Bench Press
chest; front delts,triceps; barbell; weighted; upper
|incline bench|incline press|incline barbell press|incline bb press|incline bench presses|incline bench press barbell|
|barbell incline bench press|

decline-bench-press; Decline Bench Press
chest; triceps,front delts; barbell; weighted; upper
|decline bench|decline press|decline bench presses|decline bench press barbell|barbell decline bench press|

close-grip-bench-press; Close Grip Bench Press
triceps; chest,front delts; barbell; weighted; upper
|close grip bench|cgbp|bench press close grip|narrow grip bench press|close grip barbell bench press|
|close grip bench presses|narrow grip bench presses|close grip bench press barbell|barbell close grip bench press|
|narrow grip bench press barbell|barbell narrow grip bench press|bench press narrow grip|bench press close grip barbell|
|barbell bench press close grip|narrow grip bench|narrow grip barbell bench press|

wide-grip-bench-press; Wide Grip Bench Press
chest; triceps,front delts; barbell; weighted; upper
|wide grip bench|bench press wide grip|wide grip bench presses|wide grip bench press barbell|
|barbell wide grip bench press|bench press wide grip barbell|barbell bench press wide grip|

spoto-press; Spoto Press
chest; triceps,front delts; barbell; weighted; upper
|spoto bench press|spoto|spoto presses|spoto press barbell|barbell spoto press|

floor-press; Floor Press
chest,triceps; front delts; barbell; weighted; upper
|floor bench press|floor presses|floor press barbell|barbell floor press|

board-press; Board Press
triceps; chest,front delts; barbell; weighted; upper
|board bench press|board presses|board press barbell|barbell board press|

reverse-grip-bench-press; Reverse Grip Bench Press
chest; triceps,front delts; barbell; weighted; upper
|reverse grip bench|underhand bench press|reverse grip bench presses|reverse grip bench press barbell|
|barbell reverse grip bench press|

dumbbell-bench-press; Dumbbell Bench Press
chest; triceps,front delts; dumbbell; weighted; upper
|dumbbell bench|db bench|dumbbell press|db press|flat dumbbell press|flat db press|flat dumbbell bench press|
|dumbbell chest press|db chest press|chest press dumbbell|db bench press|dumbbell bench presses|db bench presses|
|bench press dumbbell|db bench press dumbbell|dumbbell db bench press|flat db bench press|chest press db|

incline-dumbbell-bench-press; Incline Dumbbell Bench Press
chest; front delts,triceps; dumbbell; weighted; upper
|incline dumbbell press|incline db press|incline db bench|incline dumbbell bench|incline press dumbbell|
|incline db bench press|incline dumbbell bench presses|incline db bench presses|dumbbell incline bench press|
|db incline bench press|incline bench press dumbbell|incline db bench press dumbbell|dumbbell incline db bench press|
|incline press db|

decline-dumbbell-bench-press; Decline Dumbbell Bench Press
chest; triceps,front delts; dumbbell; weighted; upper
|decline dumbbell press|decline db press|decline db bench press|decline dumbbell bench presses|decline db bench presses|
|dumbbell decline bench press|db decline bench press|decline bench press dumbbell|decline db bench press dumbbell|
|dumbbell decline db bench press|

dumbbell-floor-press; Dumbbell Floor Press
chest,triceps; front delts; dumbbell; weighted; upper
|db floor press|dumbbell floor presses|db floor presses|floor press dumbbell|db floor press dumbbell|
|dumbbell db floor press|

smith-machine-bench-press; Smith Machine Bench Press
chest; triceps,front delts; smith machine; weighted; upper
|smith machine bench presses|smith bench press|bench press smith machine|

smith-machine-incline-bench-press; Smith Machine Incline Bench Press
chest; front delts,triceps; smith machine; weighted; upper
|smith incline|incline smith press|incline smith machine press|smith machine incline bench presses|
|smith incline bench press|incline bench press smith machine|

smith-machine-decline-bench-press; Smith Machine Decline Bench Press
chest; triceps,front delts; smith machine; weighted; upper
|smith machine decline bench presses|smith decline bench press|decline bench press smith machine|

machine-chest-press; Machine Chest Press
chest; triceps,front delts; machine; weighted; upper
|chest press|seated chest press|vertical chest press|iso lateral chest press machine|iso lateral chest press|
|hammer strength chest press|machine chest presses|chest press machine|seated chest presses|seated chest press machine|
|machine seated chest press|

machine-incline-chest-press; Machine Incline Chest Press
chest; front delts,triceps; machine; weighted; upper
|incline chest press|iso lateral incline press|hammer strength incline press|machine incline chest presses|
|incline chest press machine|

machine-decline-chest-press; Machine Decline Chest Press
chest; triceps; machine; weighted; upper
|decline chest press|iso lateral decline press|machine decline chest presses|decline chest press machine|

cable-chest-press; Cable Chest Press
chest; triceps,front delts; cable; weighted; upper
|bench press cable|cable bench press|cable chest presses|chest press cable|

band-chest-press; Band Chest Press
chest; triceps,front delts; band; weighted; upper
|band bench press|bench press band|band chest presses|banded chest press|resistance band chest press|chest press band|

svend-press; Svend Press
chest; front delts; plate; weighted; upper
|plate press|plate squeeze press|squeeze press|svend presses|

dumbbell-squeeze-press; Dumbbell Squeeze Press
chest; triceps; dumbbell; weighted; upper
|hex press|dumbbell hex press|db hex press|hex press dumbbell|db squeeze press|dumbbell squeeze presses|
|db squeeze presses|squeeze press dumbbell|db squeeze press dumbbell|dumbbell db squeeze press|hex press db|

landmine-press; Landmine Press
front delts,chest; triceps; barbell; weighted; upper
|landmine shoulder press|angled press|landmine presses|landmine press barbell|barbell landmine press|

chest-fly; Chest Fly
chest; front delts; dumbbell; weighted; upper
|fly|flys|flyes|flies|chest flye|pec fly|dumbbell fly|db fly|dumbbell flye|dumbbell chest fly|chest fly dumbbell|
|flat dumbbell fly|db chest fly|dumbbell flyes|chest flys|chest flyes|chest flye dumbbell|dumbbell chest flye|pec flye|
|db flye|flat dumbbell flye|db chest flye|db flyes|

incline-dumbbell-fly; Incline Dumbbell Fly
chest; front delts; dumbbell; weighted; upper
|incline fly|incline chest fly|incline flyes|incline dumbbell flye|incline db fly|incline db flye|incline dumbbell flys|
|incline dumbbell flyes|dumbbell incline fly|db incline fly|incline fly dumbbell|dumbbell incline flye|db incline flye|
|incline flye dumbbell|incline chest flye|incline chest flys|incline chest flyes|incline chest fly dumbbell|
|dumbbell incline chest fly|incline flye|

decline-dumbbell-fly; Decline Dumbbell Fly
chest; front delts; dumbbell; weighted; upper
|decline fly|decline chest fly|decline dumbbell flye|decline db fly|decline db flye|decline dumbbell flys|
|decline dumbbell flyes|dumbbell decline fly|db decline fly|decline fly dumbbell|dumbbell decline flye|db decline flye|
|decline flye dumbbell|decline chest flye|decline chest flys|decline chest flyes|decline chest fly dumbbell|
|dumbbell decline chest fly|decline flye|

pec-deck; Pec Deck
chest; front delts; machine; weighted; upper
|pec dec|butterfly|butterfly pec deck|machine fly|machine chest fly|chest fly machine|seated machine fly|
|pec fly machine|pec deck fly|pec decks|pec deck machine|machine pec deck|machine flye|machine chest flye|
|chest flye machine|seated machine flye|pec flye machine|pec deck flye|

cable-fly; Cable Fly
chest; front delts; cable; weighted; upper
|cable crossover|cable crossovers|crossover|cable chest fly|chest fly cable|cable fly crossovers|cable fly crossover|
|cable cross over|standing cable fly|seated chest fly cable|middle cable crossover|cable flye|cable flys|cable flyes|
|fly cable|flye cable|cable chest flye|chest flye cable|cable flye crossovers|cable flye crossover|standing cable flye|
|seated chest flye cable|

low-cable-fly; Low Cable Fly
chest; front delts; cable; weighted; upper
|low to high cable fly|low cable crossover|low cable fly crossovers|low cable flye|low cable flys|low cable flyes|
|cable low fly|low fly cable|cable low flye|low flye cable|low to high cable flye|low cable flye crossovers|

high-cable-fly; High Cable Fly
chest; front delts; cable; weighted; upper
|high to low cable fly|high cable crossover|high cable flye|high cable flys|high cable flyes|cable high fly|
|high fly cable|cable high flye|high flye cable|high to low cable flye|

band-chest-fly; Band Chest Fly
chest; front delts; band; weighted; upper
|band fly|band chest flye|band chest flys|band chest flyes|banded chest fly|resistance band chest fly|chest fly band|
|banded chest flye|resistance band chest flye|chest flye band|band flye|

dumbbell-pullover; Dumbbell Pullover
lats,chest; triceps; dumbbell; weighted; upper
|pullover|pull over|dumbbell pull over|db pull over|db pullover|dumbbell pullovers|db pullovers|pullover dumbbell|
|db pullover dumbbell|dumbbell db pullover|

machine-pullover; Machine Pullover
lats; chest; machine; weighted; upper
|pullover machine|nautilus pullover|machine pullovers|

push-up; Push Up
chest; triceps,front delts,abs; body weight; bodyweight; upper
|press up|press ups|pressup|pressups|hand release push up|regular push up|push up weighted|weighted push up|pushup|
|push ups|pushups|push up bodyweight|pushup bodyweight|hand release pushup|hand release push ups|regular pushup|
|regular push ups|pushup weighted|weighted pushup|weighted push ups|

knee-push-up; Knee Push Up
chest; triceps,front delts; body weight; bodyweight; upper
|push up knees|push up on knees|kneeling push up|knee pushup|knee push ups|knee pushups|knee push up bodyweight|
|knee pushup bodyweight|pushup knees|pushup on knees|kneeling pushup|kneeling push ups|

incline-push-up; Incline Push Up
chest; triceps,front delts; body weight; bodyweight; upper
|elevated push up|incline pushup|incline push ups|incline pushups|incline push up bodyweight|incline pushup bodyweight|
|elevated pushup|elevated push ups|

decline-push-up; Decline Push Up
chest; front delts,triceps; body weight; bodyweight; upper
|feet elevated push up|decline pushup|decline push ups|decline pushups|decline push up bodyweight|
|decline pushup bodyweight|feet elevated pushup|feet elevated push ups|

diamond-push-up; Diamond Push Up
triceps; chest,front delts; body weight; bodyweight; upper
|close grip push up|narrow push up|triangle push up|diamond pushup|diamond push ups|diamond pushups|
|diamond push up bodyweight|diamond pushup bodyweight|close grip pushup|close grip push ups|narrow pushup|
|narrow push ups|triangle pushup|triangle push ups|

wide-push-up; Wide Push Up
chest; triceps,front delts; body weight; bodyweight; upper
|wide grip push up|wide pushup|wide push ups|wide pushups|wide push up bodyweight|wide pushup bodyweight|
|wide grip pushup|wide grip push ups|

archer-push-up; Archer Push Up
chest; triceps,front delts; body weight; bodyweight; upper
|archer pushup|archer push ups|archer pushups|archer push up bodyweight|archer pushup bodyweight|

one-arm-push-up; One Arm Push Up
chest; triceps,front delts,abs; body weight; bodyweight; upper
|single arm push up|one handed push up|one arm pushup|one arm push ups|one arm pushups|one arm push up bodyweight|
|one arm pushup bodyweight|single arm pushup|single arm push ups|one handed pushup|one handed push ups|

plyometric-push-up; Plyometric Push Up
chest; triceps,front delts; body weight; bodyweight; upper
|plyo push up|clap push up|clapping push up|plyometric pushup|plyometric push ups|plyometric pushups|
|plyometric push up bodyweight|plyometric pushup bodyweight|plyo pushup|plyo push ups|clap pushup|clap push ups|
|clapping pushup|clapping push ups|

pike-push-up; Pike Push Up
front delts; triceps,chest; body weight; bodyweight; upper
|pike pushup|pike push ups|pike pushups|pike push up bodyweight|pike pushup bodyweight|

ring-push-up; Ring Push Up
chest; triceps,front delts,abs; other; bodyweight; upper
|ring pushup|ring push ups|ring pushups|

handstand-push-up; Handstand Push Up
front delts; triceps,upper back; body weight; bodyweight; upper
|hspu|wall handstand push up|strict handstand push up|kipping handstand push up|handstand pushup|handstand push ups|
|handstand pushups|handstand push up bodyweight|handstand pushup bodyweight|wall handstand pushup|
|wall handstand push ups|strict handstand pushup|strict handstand push ups|kipping handstand pushup|
|kipping handstand push ups|

dip; Dip
chest,triceps; front delts; body weight; bodyweight; upper
|dips|chest dip|triceps dip|tricep dip|parallel bar dip|parallel bar triceps dip|bar dip|weighted dip|weighted dips|
|dip weighted|chest dip weighted|triceps dip weighted|dip bodyweight|chest dips|chest dip bodyweight|triceps dips|
|triceps dip bodyweight|

ring-dip; Ring Dip
chest,triceps; front delts; other; bodyweight; upper
|ring dips|

bench-dip; Bench Dip
triceps; chest,front delts; body weight; bodyweight; upper
|triceps bench dip|tricep bench dip|chair dip|bench dips triceps|bench dips|bench dip bodyweight|

assisted-dip; Assisted Dip
chest,triceps; front delts; machine; assisted; upper
|dip assisted|dip machine assisted|chest dip assisted|triceps dip assisted|assisted chest dip|assisted triceps dip|
|machine assisted dip|assisted dips|machine assisted dips|assisted dip machine|chest dip machine assisted|
|triceps dip machine assisted|machine assisted chest dip|machine assisted triceps dip|

machine-dip; Machine Dip
triceps; chest; machine; weighted; upper
|seated dip|seated dip machine|seated triceps dip|triceps press machine|machine dips|dip machine|

overhead-press; Overhead Press
front delts; triceps,side delts; barbell; weighted; upper
|ohp|press|military press|standing press|shoulder press barbell|barbell shoulder press|standing military press|
|strict military press|strict press|barbell press|standing overhead press|overhead presses|overhead press barbell|
|barbell overhead press|military presses|military press barbell|barbell military press|standing military presses|
|standing military press barbell|barbell standing military press|strict military presses|strict military press barbell|
|barbell strict military press|strict presses|strict press barbell|barbell strict press|standing overhead presses|
|standing overhead press barbell|barbell standing overhead press|

seated-overhead-press; Seated Overhead Press
front delts; triceps,side delts; barbell; weighted; upper
|seated barbell press|seated military press|seated press|seated barbell shoulder press|seated overhead presses|
|seated overhead press barbell|barbell seated overhead press|seated military presses|seated military press barbell|
|barbell seated military press|

dumbbell-shoulder-press; Dumbbell Shoulder Press
front delts; triceps,side delts; dumbbell; weighted; upper
|shoulder press|seated dumbbell press|seated db press|seated shoulder press dumbbell|seated dumbbell shoulder press|
|seated overhead press dumbbell|overhead press dumbbell|dumbbell overhead press|db overhead press|db ohp|dumbbell ohp|
|seated shoulder press|dumbbell seated shoulder press|db shoulder press|dumbbell shoulder presses|db shoulder presses|
|shoulder press dumbbell|db shoulder press dumbbell|dumbbell db shoulder press|seated shoulder press db|
|seated db shoulder press|seated overhead press db|overhead press db|db seated shoulder press|

single-arm-dumbbell-press; Single Arm Dumbbell Press
front delts; triceps,side delts,obliques; dumbbell; weighted; upper
|single arm shoulder press|single arm dumbbell shoulder press|one arm dumbbell press|single arm db press|
|one arm db press|single arm dumbbell presses|one arm dumbbell presses|dumbbell single arm press|db single arm press|
|single arm press dumbbell|dumbbell one arm press|db one arm press|one arm press dumbbell|one arm shoulder press|
|one arm dumbbell shoulder press|

machine-shoulder-press; Machine Shoulder Press
front delts; triceps,side delts; machine; weighted; upper
|shoulder press machine plates|machine overhead press|shoulder press plate loaded|seated shoulder press machine|
|iso lateral shoulder press|overhead press machine|machine shoulder presses|shoulder press machine|

smith-machine-overhead-press; Smith Machine Overhead Press
front delts; triceps,side delts; smith machine; weighted; upper
|smith machine shoulder press|smith shoulder press|shoulder press smith machine|seated overhead press smith machine|
|smith machine overhead presses|smith overhead press|overhead press smith machine|

cable-shoulder-press; Cable Shoulder Press
front delts; triceps,side delts; cable; weighted; upper
|cable overhead press|overhead press cable|cable shoulder presses|shoulder press cable|

band-shoulder-press; Band Shoulder Press
front delts; triceps,side delts; band; weighted; upper
|band overhead press|overhead press band|band shoulder presses|banded shoulder press|resistance band shoulder press|
|shoulder press band|

kettlebell-press; Kettlebell Press
front delts; triceps,side delts; kettlebell; weighted; upper
|kettlebell overhead press|kettlebell shoulder press|kb overhead press|shoulder press kettlebell|
|overhead press kettlebell|kb press|kettlebell presses|kb presses|press kettlebell|kb press kettlebell|
|kettlebell kb press|kb shoulder press|shoulder press kb|overhead press kb|

arnold-press; Arnold Press
front delts; side delts,triceps; dumbbell; weighted; upper
|arnold dumbbell press|arnolds|arnold presses|arnold press dumbbell|dumbbell arnold press|arnold db press|

z-press; Z Press
front delts; triceps,abs; barbell; weighted; upper
|barbell z press|z press barbell|seated floor press|z presses|

bradford-press; Bradford Press
front delts; side delts,triceps; barbell; weighted; upper
|bradford presses|bradford press barbell|barbell bradford press|

behind-the-neck-press; Behind the Neck Press
front delts; side delts,triceps; barbell; weighted; upper
|btn press|behind neck press|press behind the neck|shoulder press behind the neck|behind the neck presses|
|behind the neck press barbell|barbell behind the neck press|

push-press; Push Press
front delts; triceps,quads,glutes; barbell; weighted; upper
|push presses|push press barbell|barbell push press|

viking-press; Viking Press
front delts; triceps,side delts; machine; weighted; upper
|viking presses|viking press machine|machine viking press|

lateral-raise; Lateral Raise
side delts; traps; dumbbell; weighted; upper
|lateral raises|lat raise|lat raises|side raise|side raises|side lateral raise|lateral dumbbell raise|db lateral raise|
|laterals|side laterals|seated lateral raise|dumbbell side raise|lateral raise dumbbell|dumbbell lateral raise|
|seated lateral raises|seated lateral raise dumbbell|dumbbell seated lateral raise|lateral db raise|db side raise|

cable-lateral-raise; Cable Lateral Raise
side delts; traps; cable; weighted; upper
|cable side raise|single arm lateral raise cable|cable lat raise|cable lateral raises|lateral raise cable|
|one arm lateral raise cable|

machine-lateral-raise; Machine Lateral Raise
side delts; traps; machine; weighted; upper
|machine lat raise|machine side raise|machine lateral raises|lateral raise machine|

band-lateral-raise; Band Lateral Raise
side delts; traps; band; weighted; upper
|band lateral raises|banded lateral raise|resistance band lateral raise|lateral raise band|

lu-raise; Lu Raise
side delts; traps,front delts; plate; weighted; upper
|lu raises|

front-raise; Front Raise
front delts; side delts; dumbbell; weighted; upper
|front raises|front dumbbell raise|front raise dumbbell|dumbbell front raise|front db raise|

barbell-front-raise; Barbell Front Raise
front delts; side delts; barbell; weighted; upper
|barbell front raises|bb front raise|front raise barbell|

cable-front-raise; Cable Front Raise
front delts; side delts; cable; weighted; upper
|cable front raises|front raise cable|

plate-front-raise; Plate Front Raise
front delts; side delts; plate; weighted; upper
|front raise plate|plate raise|plate front raises|

band-front-raise; Band Front Raise
front delts; side delts; band; weighted; upper
|band front raises|banded front raise|resistance band front raise|front raise band|

reverse-fly; Reverse Fly
rear delts; upper back; dumbbell; weighted; upper
|reverse flys|reverse flye|reverse flyes|rear delt fly|rear delt raise|rear delt dumbbell raise|
|rear delt reverse fly dumbbell|bent over lateral raise|bent over fly|rear raise|rear lateral raise|rear delts|
|reverse fly dumbbell|dumbbell reverse fly|reverse flye dumbbell|dumbbell reverse flye|rear delt flye|rear delt flys|
|rear delt flyes|rear delt fly dumbbell|dumbbell rear delt fly|rear delt raises|rear delt raise dumbbell|
|dumbbell rear delt raise|rear delt db raise|rear delt reverse flye dumbbell|bent over flye|

cable-reverse-fly; Cable Reverse Fly
rear delts; upper back; cable; weighted; upper
|cable rear delt fly|rear delt fly cable|rear delt reverse fly cable|cable reverse flye|cable reverse flys|
|cable reverse flyes|reverse fly cable|reverse flye cable|cable rear delt flye|rear delt flye cable|
|rear delt reverse flye cable|

machine-reverse-fly; Machine Reverse Fly
rear delts; upper back; machine; weighted; upper
|reverse pec deck|rear delt machine|reverse machine fly|rear delt fly machine|rear delt machine fly|
|rear delt reverse fly machine|reverse butterfly|machine rear delt fly|machine reverse flye|machine reverse flys|
|machine reverse flyes|reverse fly machine|reverse flye machine|reverse machine flye|rear delt flye machine|
|rear delt machine flye|rear delt reverse flye machine|machine rear delt flye|

rear-delt-row; Rear Delt Row
rear delts; upper back,biceps; dumbbell; weighted; upper
|rear delt rows|rear delt row dumbbell|dumbbell rear delt row|

face-pull; Face Pull
rear delts; upper back,traps; cable; weighted; upper
|face pulls|rope face pull|facepull|facepulls|face pull cable|cable face pull|

band-pull-apart; Band Pull Apart
rear delts; upper back; band; weighted; upper
|pull apart|pull aparts|band pull aparts|banded pull apart|resistance band pull apart|pull apart band|

upright-row; Upright Row
side delts,traps; front delts,biceps; barbell; weighted; upper
|upright rows|up right row|up right rows|upright row barbell|barbell upright row|up right row barbell|
|barbell up right row|

dumbbell-upright-row; Dumbbell Upright Row
side delts,traps; front delts,biceps; dumbbell; weighted; upper
|db upright row|dumbbell up right row|db up right row|dumbbell upright rows|db upright rows|upright row dumbbell|
|db upright row dumbbell|dumbbell db upright row|

cable-upright-row; Cable Upright Row
side delts,traps; front delts,biceps; cable; weighted; upper
|cable up right row|cable upright rows|cable up right rows|upright row cable|up right row cable|

cuban-press; Cuban Press
rear delts; side delts,upper back; dumbbell; weighted; upper
|cuban rotation|cuban presses|cuban press dumbbell|dumbbell cuban press|

cable-external-rotation; Cable External Rotation
rear delts; upper back; cable; weighted; upper
|external rotation|rotator cuff|shoulder external rotation|cable external rotations|external rotation cable|

cable-internal-rotation; Cable Internal Rotation
front delts; chest; cable; weighted; upper
|internal rotation|shoulder internal rotation|cable internal rotations|internal rotation cable|

y-raise; Y Raise
traps; rear delts,side delts; dumbbell; weighted; upper
|chest supported y raise dumbbell|y raises|dumbbell y raise|incline y raise|prone y raise|y raise dumbbell|
|chest supported y raise db|db y raise|

around-the-world; Around the World
chest; front delts,side delts; dumbbell; weighted; upper
|around the worlds|around the world dumbbell|dumbbell around the world|

barbell-row; Barbell Row
upper back,lats; biceps,rear delts,lower back; barbell; weighted; upper
|row|rows|bent over row|bent over rows|bent over barbell row|bent over row barbell|bentover row|bor|bb rows|bent row|
|barbell bent over row|overhand barbell row|barbell rows|bb row|row barbell|

underhand-barbell-row; Underhand Barbell Row
lats,upper back; biceps,rear delts; barbell; weighted; upper
|yates row|reverse grip row|reverse grip barbell row|bent over row underhand|underhand row|reverse grip bent over row|
|underhand barbell rows|barbell underhand row|bb underhand row|underhand row barbell|underhand bb row|
|bent over row underhand barbell|barbell bent over row underhand|

pendlay-row; Pendlay Row
upper back,lats; biceps,rear delts,lower back; barbell; weighted; upper
|pendlay|pendlay rows|dead stop row|pendlay row barbell|barbell pendlay row|

seal-row; Seal Row
upper back,lats; biceps,rear delts; barbell; weighted; upper
|bench pull|prone row|seal rows|seal row barbell|barbell seal row|

meadows-row; Meadows Row
lats,upper back; biceps,rear delts; barbell; weighted; upper
|meadows rows|meadows row barbell|barbell meadows row|

landmine-row; Landmine Row
upper back,lats; biceps,rear delts; barbell; weighted; upper
|landmine rows|landmine row barbell|barbell landmine row|

t-bar-row; T Bar Row
upper back,lats; biceps,rear delts; plate; weighted; upper
|tbar row|tbar rows|tbar|t bar|t bar rows|

chest-supported-t-bar-row; Chest Supported T Bar Row
upper back,lats; biceps,rear delts; machine; weighted; upper
|lying t bar row|chest supported row machine|machine t bar row|t bar row machine|chest supported t bar rows|
|chest supported t bar row machine|machine chest supported t bar row|

dumbbell-row; Dumbbell Row
lats,upper back; biceps,rear delts; dumbbell; weighted; upper
|one arm row|one arm dumbbell row|single arm dumbbell row|single arm row|one arm row dumbbell|
|bent over one arm row dumbbell|bent over row dumbbell|dumbbell bent over row|db rows|single arm row dumbbell|kroc row|
|kroc rows|bent over dumbbell row|1 arm dumbbell row|db row|dumbbell rows|row dumbbell|db row dumbbell|dumbbell db row|
|one arm db row|one arm row db|bent over one arm row db|bent over row db|db bent over row|bent over db row|1 arm db row|

chest-supported-row; Chest Supported Row
upper back,lats; biceps,rear delts; dumbbell; weighted; upper
|chest supported dumbbell row|chest supported incline row dumbbell|incline row dumbbell|incline dumbbell row|
|incline row|csr|chest supported rows|chest supported row dumbbell|dumbbell chest supported row|chest supported db row|
|chest supported incline row db|incline row db|incline db row|

renegade-row; Renegade Row
upper back,abs; lats,biceps,obliques; dumbbell; weighted; upper
|plank row|renegade rows|renegade row dumbbell|dumbbell renegade row|

gorilla-row; Gorilla Row
lats,upper back; biceps; kettlebell; weighted; upper
|kettlebell row|kb row|gorilla rows|gorilla row kettlebell|kettlebell gorilla row|

seated-cable-row; Seated Cable Row
upper back,lats; biceps,rear delts; cable; weighted; upper
|bent over row cable|seated row|cable row|cable rows|seated row cable|seated rows|low row|low cable row|
|seated cable row v grip cable|seated cable row bar grip|seated cable row bar wide grip|seated wide grip row cable|
|seated cable row v grip|close grip cable row|seated cable rows|cable seated row|narrow grip cable row|

single-arm-cable-row; Single Arm Cable Row
lats,upper back; biceps,rear delts; cable; weighted; upper
|one arm cable row|single arm cable rows|one arm cable rows|cable single arm row|single arm row cable|cable one arm row|
|one arm row cable|

machine-row; Machine Row
upper back,lats; biceps,rear delts; machine; weighted; upper
|seated row machine|row machine seated|iso lateral row|iso lateral row machine|hammer strength row|seated machine row|
|machine seated row|machine rows|

machine-high-row; Machine High Row
lats,upper back; biceps,rear delts; machine; weighted; upper
|high row|iso lateral high row|iso lateral high row machine|machine high rows|high row machine|

machine-low-row; Machine Low Row
lats,upper back; biceps; machine; weighted; upper
|iso lateral low row|iso lateral low row machine|machine low rows|low row machine|

smith-machine-row; Smith Machine Row
upper back,lats; biceps,rear delts; smith machine; weighted; upper
|smith machine bent over row|bent over row smith machine|smith machine rows|smith row|row smith machine|

band-row; Band Row
upper back,lats; biceps; band; weighted; upper
|bent over row band|seated band row|seated row band|band rows|banded row|resistance band row|row band|

inverted-row; Inverted Row
upper back,lats; biceps,rear delts; body weight; bodyweight; upper
|australian pull up|bodyweight row|body row|ring row|ring rows|inverted rows|trx row|inverted row bodyweight|
|australian pullup|australian pull ups|

pull-up; Pull Up
lats; biceps,upper back; body weight; bodyweight; upper
|pull up weighted|weighted pull up|strict pull up|overhand pull up|pull up overhand|pullup|pull ups|pullups|
|pull up bodyweight|pullup bodyweight|pullup weighted|weighted pullup|weighted pull ups|strict pullup|strict pull ups|
|overhand pullup|overhand pull ups|pullup overhand|

chin-up; Chin Up
lats,biceps; upper back; body weight; bodyweight; upper
|chin|chins|chin up weighted|weighted chin up|underhand pull up|supinated pull up|chinup|chin ups|chinups|
|chin up bodyweight|chinup bodyweight|chinup weighted|weighted chinup|weighted chin ups|underhand pullup|
|underhand pull ups|supinated pullup|supinated pull ups|

neutral-grip-pull-up; Neutral Grip Pull Up
lats; biceps,upper back; body weight; bodyweight; upper
|hammer grip pull up|pull up neutral grip|neutral pull up|parallel grip pull up|neutral grip pullup|
|neutral grip pull ups|neutral grip pullups|neutral grip pull up bodyweight|neutral grip pullup bodyweight|
|hammer grip pullup|hammer grip pull ups|pullup neutral grip|neutral pullup|neutral pull ups|parallel grip pullup|
|parallel grip pull ups|

wide-grip-pull-up; Wide Grip Pull Up
lats; upper back,biceps; body weight; bodyweight; upper
|wide pull up|pull up wide grip|wide grip pullup|wide grip pull ups|wide grip pullups|wide grip pull up bodyweight|
|wide grip pullup bodyweight|wide pullup|wide pull ups|pullup wide grip|

chest-to-bar-pull-up; Chest to Bar Pull Up
lats; upper back,biceps; body weight; bodyweight; upper
|chest to bar|c2b|ctb|chest to bar pullup|chest to bar pull ups|chest to bar pullups|chest to bar pull up bodyweight|
|chest to bar pullup bodyweight|

kipping-pull-up; Kipping Pull Up
lats; biceps,upper back,abs; body weight; bodyweight; upper
|butterfly pull up|kipping pullup|kipping pull ups|kipping pullups|kipping pull up bodyweight|kipping pullup bodyweight|
|butterfly pullup|butterfly pull ups|

archer-pull-up; Archer Pull Up
lats; biceps,upper back; body weight; bodyweight; upper
|archer pullup|archer pull ups|archer pullups|archer pull up bodyweight|archer pullup bodyweight|

assisted-pull-up; Assisted Pull Up
lats; biceps,upper back; machine; assisted; upper
|pull up assisted|pullup assisted|pull up machine|machine assisted pull up|assisted pull up machine|
|pull up assisted machine|gravitron|assisted pullup|machine assisted pullup|assisted pull ups|assisted pullups|
|assisted pullup machine|pullup machine assisted|pullup machine|machine assisted pull ups|pullup assisted machine|

assisted-chin-up; Assisted Chin Up
lats,biceps; upper back; machine; assisted; upper
|chin up assisted|chinup assisted|machine assisted chin up|assisted chin up machine|assisted chinup|
|machine assisted chinup|assisted chin ups|assisted chinups|assisted chinup machine|chinup machine assisted|
|machine assisted chin ups|

band-assisted-pull-up; Band Assisted Pull Up
lats; biceps,upper back; band; assisted; upper
|pull up band|band pull up|banded pull up|band assisted pullup|band machine assisted pull up|
|band machine assisted pullup|band assisted pull ups|band assisted pullups|banded assisted pull up|
|resistance band assisted pull up|assisted pull up band|banded assisted pullup|resistance band assisted pullup|
|assisted pullup band|pullup band|band pullup|band pull ups|banded pullup|banded pull ups|

negative-pull-up; Negative Pull Up
lats; biceps,upper back; body weight; bodyweight; upper
|eccentric pull up|pull up negative|negatives|negative pullup|negative pull ups|negative pullups|
|negative pull up bodyweight|negative pullup bodyweight|eccentric pullup|eccentric pull ups|pullup negative|

scapular-pull-up; Scapular Pull Up
upper back; lats,traps; body weight; bodyweight; upper
|scap pull up|scapula pull up|scapular pullup|scapular pull ups|scapular pullups|scapular pull up bodyweight|
|scapular pullup bodyweight|scap pullup|scap pull ups|scapula pullup|scapula pull ups|

muscle-up; Muscle Up
lats,chest; triceps,biceps,upper back; body weight; bodyweight; upper
|bar muscle up|muscleup|muscle ups|muscleups|muscle up bodyweight|muscleup bodyweight|bar muscleup|

ring-muscle-up; Ring Muscle Up
lats,chest; triceps,biceps,upper back; other; bodyweight; upper
|ring muscleup|ring muscle ups|ring muscleups|

rope-climb; Rope Climb
lats; biceps,forearms,upper back; other; bodyweight; upper
|rope climbs|rope climbing|

front-lever; Front Lever
lats; abs,upper back; body weight; timed; upper
|front lever hold|front levers|front lever bodyweight|

back-lever; Back Lever
lats; chest,abs; body weight; timed; upper
|back lever hold|back levers|back lever bodyweight|

lat-pulldown; Lat Pulldown
lats; biceps,upper back; cable; weighted; upper
|pulldown|pulldowns|lat pull|wide grip lat pulldown|lat pulldown wide grip|lat pulldown machine|machine lat pulldown|
|wide grip pulldown|cable pulldown|front pulldown|lat pulls|lpd|lat pull down|lat pulldowns|lat pull downs|
|lat pulldown cable|cable lat pulldown|lat pull down cable|cable lat pull down|lat pull down wide grip|
|lat pulldown wide grip cable|cable lat pulldown wide grip|pull down|pull downs|wide grip lat pull down|
|lat pull down machine|machine lat pull down|wide grip pull down|cable pull down|front pull down|

close-grip-lat-pulldown; Close Grip Lat Pulldown
lats; biceps,upper back; cable; weighted; upper
|close grip pulldown|v bar pulldown|v bar lat pulldown|lat pulldown close grip|neutral grip lat pulldown|
|narrow grip pulldown|v grip pulldown|close grip lat pull down|narrow grip lat pulldown|narrow grip lat pull down|
|close grip lat pulldowns|close grip lat pull downs|close grip lat pulldown cable|cable close grip lat pulldown|
|close grip lat pull down cable|cable close grip lat pull down|lat pull down close grip|lat pulldown narrow grip|
|lat pull down narrow grip|lat pulldown close grip cable|cable lat pulldown close grip|close grip pull down|
|v bar pull down|v bar lat pull down|neutral grip lat pull down|narrow grip pull down|v grip pull down|

underhand-lat-pulldown; Underhand Lat Pulldown
lats,biceps; upper back; cable; weighted; upper
|reverse grip lat pulldown|reverse grip pulldown|lat pulldown underhand|underhand pulldown|supinated pulldown|
|reverse grip lat pulldown cable|underhand lat pull down|underhand lat pulldowns|underhand lat pull downs|
|underhand lat pulldown cable|cable underhand lat pulldown|underhand lat pull down cable|cable underhand lat pull down|
|lat pull down underhand|lat pulldown underhand cable|cable lat pulldown underhand|reverse grip lat pull down|
|reverse grip pull down|underhand pull down|supinated pull down|reverse grip lat pull down cable|

single-arm-lat-pulldown; Single Arm Lat Pulldown
lats; biceps,upper back; cable; weighted; upper
|lat pulldown single arm|single arm pulldown|one arm pulldown|single arm lat pull down|one arm lat pulldown|
|one arm lat pull down|single arm lat pulldowns|single arm lat pull downs|single arm lat pulldown cable|
|cable single arm lat pulldown|single arm lat pull down cable|cable single arm lat pull down|lat pull down single arm|
|lat pulldown one arm|lat pull down one arm|lat pulldown single arms|lat pull down single arms|
|lat pulldown single arm cable|cable lat pulldown single arm|single arm pull down|one arm pull down|

behind-the-neck-pulldown; Behind the Neck Pulldown
lats; biceps,upper back; cable; weighted; upper
|behind neck pulldown|lat pulldown behind the neck|behind the neck pull down|behind the neck pulldowns|
|behind the neck pull downs|behind the neck pulldown cable|cable behind the neck pulldown|
|behind the neck pull down cable|cable behind the neck pull down|behind neck pull down|lat pull down behind the neck|

straight-arm-pulldown; Straight Arm Pulldown
lats; triceps; cable; weighted; upper
|straight arm lat pulldown|straight arm pushdown|stiff arm pulldown|cable pullover|lat prayer|
|rope straight arm pulldown|pullover cable|straight arm pull down|straight arm pulldowns|straight arm pull downs|
|straight arm pulldown cable|cable straight arm pulldown|straight arm pull down cable|cable straight arm pull down|
|straight arm lat pull down|straight arm lat pulldowns|straight arm lat pull downs|straight arm lat pulldown cable|
|cable straight arm lat pulldown|straight arm push down|stiff arm pull down|rope straight arm pull down|

band-pulldown; Band Pulldown
lats; biceps,upper back; band; weighted; upper
|kneeling pulldown band|band lat pulldown|lat pulldown band|band pull down|band pulldowns|band pull downs|
|banded pulldown|resistance band pulldown|pulldown band|banded pull down|resistance band pull down|pull down band|
|kneeling pull down band|band lat pull down|lat pull down band|

shrug; Shrug
traps; forearms,upper back; barbell; weighted; upper
|shrugs|shrug barbell|barbell shrug|

dumbbell-shrug; Dumbbell Shrug
traps; forearms,upper back; dumbbell; weighted; upper
|db shrug|dumbbell shrugs|db shrugs|shrug dumbbell|db shrug dumbbell|dumbbell db shrug|

machine-shrug; Machine Shrug
traps; upper back; machine; weighted; upper
|machine shrugs|shrug machine|

smith-machine-shrug; Smith Machine Shrug
traps; upper back; smith machine; weighted; upper
|smith machine shrugs|smith shrug|shrug smith machine|

cable-shrug; Cable Shrug
traps; upper back; cable; weighted; upper
|cable shrugs|shrug cable|

trap-bar-shrug; Trap Bar Shrug
traps; forearms,upper back; trap bar; weighted; upper
|trap bar shrugs|hex bar shrug|shrug trap bar|

barbell-curl; Barbell Curl
biceps; forearms; barbell; weighted; upper
|plate curl|bb curls|bicep curl barbell|biceps curl barbell|barbell bicep curl|barbell biceps curl|
|standing barbell curl|straight bar curl|barbell curls|bb curl|curl barbell|

dumbbell-curl; Dumbbell Curl
biceps; forearms; dumbbell; weighted; upper
|curl|curls|bicep curl|biceps curl|db curls|standing dumbbell curl|alternating dumbbell curl|bicep curl dumbbell|
|dumbbell bicep curl|alternating curl|arm curl|seated dumbbell curl|db curl|dumbbell curls|curl dumbbell|
|db curl dumbbell|dumbbell db curl|bicep curls|biceps curls|biceps curl dumbbell|dumbbell biceps curl|standing db curl|
|alternating db curl|seated db curl|

ez-bar-curl; EZ Bar Curl
biceps; forearms; ez bar; weighted; upper
|ez curl|ez curls|ez bar bicep curl|ez bar biceps curl|bicep curl ez bar|biceps curl ez bar|curl bar curl|ez bar curls|
|curl ez bar|

21s; 21s
biceps; forearms; barbell; weighted; upper
|21s curl|21s bicep curl|21 curl|bicep 21s|biceps 21s|barbell 21s|21s barbell|twenty ones|curl 21s|21s biceps curl|

hammer-curl; Hammer Curl
biceps,forearms; -; dumbbell; weighted; upper
|hammer curls|hammers|dumbbell hammer curl|cross body curl|cross body hammer curl|hammer curl dumbbell|db hammer curl|

cable-hammer-curl; Cable Hammer Curl
biceps,forearms; -; cable; weighted; upper
|rope hammer curl|rope curl|rope cable curl|cable rope curl|cable rope hammer curl|cable hammer curls|hammer curl cable|

incline-curl; Incline Curl
biceps; forearms; dumbbell; weighted; upper
|incline dumbbell curl|incline curls|seated incline dumbbell curl|seated incline curl|incline bicep curl|
|incline db curl|incline curl dumbbell|dumbbell incline curl|seated incline curls|seated incline curl dumbbell|
|dumbbell seated incline curl|seated incline db curl|incline biceps curl|

preacher-curl; Preacher Curl
biceps; forearms; ez bar; weighted; upper
|preacher curls|scott curl|preacher|ez bar preacher curl|preacher curl ez bar|preacher curl barbell|
|barbell preacher curl|

dumbbell-preacher-curl; Dumbbell Preacher Curl
biceps; forearms; dumbbell; weighted; upper
|single arm preacher curl|db preacher curl|dumbbell preacher curls|db preacher curls|preacher curl dumbbell|
|db preacher curl dumbbell|dumbbell db preacher curl|one arm preacher curl|

machine-preacher-curl; Machine Preacher Curl
biceps; forearms; machine; weighted; upper
|machine preacher curls|preacher curl machine|

machine-curl; Machine Curl
biceps; forearms; machine; weighted; upper
|bicep curl machine|biceps curl machine|machine bicep curl|machine biceps curl|machine curls|curl machine|

cable-curl; Cable Curl
biceps; forearms; cable; weighted; upper
|bicep curl cable|biceps curl cable|cable bicep curl|cable biceps curl|cable curls|curl cable|

bayesian-curl; Bayesian Curl
biceps; forearms; cable; weighted; upper
|behind the back cable curl|behind the back bicep curl cable|bayesian curls|bayesian curl cable|cable bayesian curl|
|behind the back biceps curl cable|

band-curl; Band Curl
biceps; forearms; band; weighted; upper
|bicep curl band|biceps curl band|band bicep curl|band curls|banded curl|resistance band curl|curl band|
|band biceps curl|

concentration-curl; Concentration Curl
biceps; forearms; dumbbell; weighted; upper
|concentration curls|concentration curl dumbbell|dumbbell concentration curl|

spider-curl; Spider Curl
biceps; forearms; dumbbell; weighted; upper
|spider curl barbell|spider curls|spider curl dumbbell|dumbbell spider curl|

drag-curl; Drag Curl
biceps; forearms; barbell; weighted; upper
|drag curls|drag curl barbell|barbell drag curl|

zottman-curl; Zottman Curl
biceps,forearms; -; dumbbell; weighted; upper
|zottmans|zottman curls|zottman curl dumbbell|dumbbell zottman curl|

reverse-curl; Reverse Curl
forearms; biceps; barbell; weighted; upper
|reverse curls|reverse grip curl|reverse curl barbell|barbell reverse curl|

dumbbell-reverse-curl; Dumbbell Reverse Curl
forearms; biceps; dumbbell; weighted; upper
|db reverse curl|dumbbell reverse curls|db reverse curls|reverse curl dumbbell|db reverse curl dumbbell|
|dumbbell db reverse curl|

waiter-curl; Waiter Curl
biceps; forearms; dumbbell; weighted; upper
|waiter curls|waiter curl dumbbell|dumbbell waiter curl|

wrist-curl; Wrist Curl
forearms; -; dumbbell; weighted; upper
|wrist curls|seated palms up wrist curl|forearm curl|palms up wrist curl|wrist curl dumbbell|dumbbell wrist curl|
|seated palms up wrist curls|seated palms up wrist curl dumbbell|dumbbell seated palms up wrist curl|

barbell-wrist-curl; Barbell Wrist Curl
forearms; -; barbell; weighted; upper
|behind the back wrist curl|seated wrist curl barbell|barbell wrist curls|bb wrist curl|wrist curl barbell|

reverse-wrist-curl; Reverse Wrist Curl
forearms; -; dumbbell; weighted; upper
|wrist extension|palms down wrist curl|reverse wrist curls|reverse wrist curl dumbbell|dumbbell reverse wrist curl|

wrist-roller; Wrist Roller
forearms; -; other; weighted; upper
|wrist roll|wrist rollers|

hand-gripper; Hand Gripper
forearms; -; other; weighted; upper
|gripper|grippers|captains of crush|coc|hand grippers|

plate-pinch; Plate Pinch
forearms; -; plate; timed; upper
|pinch grip|plate pinch hold|plate pinches|

dead-hang; Dead Hang
forearms; lats; body weight; timed; upper
|bar hang|hang|hanging|passive hang|dead hangs|dead hang bodyweight|

triceps-pushdown; Triceps Pushdown
triceps; -; cable; weighted; upper
|pushdown|pushdowns|triceps press down|tricep pressdown|pressdown|triceps pushdown cable straight bar|
|straight bar pushdown|v bar push down|v bar pushdown|cable pushdown|cable push down|triceps push down|
|triceps pushdowns|triceps push downs|triceps pushdown cable|cable triceps pushdown|triceps push down cable|
|cable triceps push down|push down|push downs|triceps pressdown|triceps push down cable straight bar|
|straight bar push down|

rope-pushdown; Rope Pushdown
triceps; -; cable; weighted; upper
|rope push down|rope triceps pushdown|rope tricep pushdown|triceps rope pushdown|tricep rope pushdown|
|triceps pushdown rope|triceps rope|rope pushdowns|rope push downs|rope pushdown cable|cable rope pushdown|
|rope push down cable|cable rope push down|rope triceps push down|triceps rope push down|triceps push down rope|

single-arm-triceps-pushdown; Single Arm Triceps Pushdown
triceps; -; cable; weighted; upper
|single arm pushdown|single arm tricep pushdown cable|reverse grip pushdown|single arm cable pushdown|
|single arm triceps push down|one arm triceps pushdown|one arm triceps push down|single arm triceps pushdowns|
|single arm triceps push downs|single arm triceps pushdown cable|cable single arm triceps pushdown|
|single arm triceps push down cable|cable single arm triceps push down|single arm push down|reverse grip push down|
|single arm cable push down|

overhead-triceps-extension; Overhead Triceps Extension
triceps; -; dumbbell; weighted; upper
|single arm tricep extension dumbbell|single arm triceps extension dumbbell|overhead extension|
|triceps extension dumbbell|tricep extension dumbbell|dumbbell triceps extension|dumbbell tricep extension|
|db tricep extension|french press dumbbell|triceps extension|seated triceps extension|
|dumbbell overhead triceps extension|overhead triceps extensions|overhead triceps extension dumbbell|
|one arm triceps extension dumbbell|triceps extension db|db triceps extension|french press db|
|db overhead triceps extension|

cable-overhead-triceps-extension; Cable Overhead Triceps Extension
triceps; -; cable; weighted; upper
|cable overhead extension|triceps extension cable|overhead cable triceps extension|rope overhead triceps extension|
|overhead rope extension|cable triceps extension|cable overhead triceps extensions|overhead triceps extension cable|

machine-triceps-extension; Machine Triceps Extension
triceps; -; machine; weighted; upper
|machine triceps extensions|triceps extension machine|

french-press; French Press
triceps; -; ez bar; weighted; upper
|barbell triceps extension|triceps extension barbell|ez bar triceps extension|seated french press|french presses|
|french press ez bar|ez bar french press|

skullcrusher; Skullcrusher
triceps; -; ez bar; weighted; upper
|skull crushers|skulls|lying triceps extension|ez bar skullcrusher|skullcrusher barbell|barbell skullcrusher|
|skullcrusher ez bar|nose breaker|skull crusher|skullcrushers|skull crusher ez bar|ez bar skull crusher|
|lying triceps extensions|lying triceps extension ez bar|ez bar lying triceps extension|skull crusher barbell|
|barbell skull crusher|

dumbbell-skullcrusher; Dumbbell Skullcrusher
triceps; -; dumbbell; weighted; upper
|lying dumbbell triceps extension|lying triceps extension dumbbell|dumbbell skull crusher|db skullcrusher|
|db skull crusher|dumbbell skullcrushers|dumbbell skull crushers|skullcrusher dumbbell|skull crusher dumbbell|
|lying db triceps extension|lying triceps extension db|

jm-press; JM Press
triceps; chest,front delts; barbell; weighted; upper
|jm presses|jm press barbell|barbell jm press|

tate-press; Tate Press
triceps; chest; dumbbell; weighted; upper
|tate presses|tate press dumbbell|dumbbell tate press|

triceps-kickback; Triceps Kickback
triceps; -; dumbbell; weighted; upper
|kickback|kickbacks|dumbbell kickback|db kickback|triceps kick back|triceps kickbacks|triceps kick backs|
|triceps kickback dumbbell|dumbbell triceps kickback|triceps kick back dumbbell|dumbbell triceps kick back|kick back|
|kick backs|dumbbell kick back|db kick back|

cable-triceps-kickback; Cable Triceps Kickback
triceps; -; cable; weighted; upper
|triceps kickback cable|cable triceps kick back|cable triceps kickbacks|cable triceps kick backs|
|triceps kick back cable|

squat; Squat
quads,glutes; hamstrings,lower back,adductors; barbell; weighted; lower
|squats|sq|back squat|barbell back squat|high bar squat|low bar squat|full squat|bb squats|squatting|squat barbell|
|barbell squat|back squats|back squat barbell|high bar squats|high bar squat barbell|barbell high bar squat|
|low bar squats|low bar squat barbell|barbell low bar squat|

front-squat; Front Squat
quads; glutes,upper back,abs; barbell; weighted; lower
|front squats|fs|front squat barbell|barbell front squat|

paused-squat; Paused Squat
quads,glutes; hamstrings,lower back; barbell; weighted; lower
|pause squat|paused squats|paused squat barbell|barbell paused squat|

box-squat; Box Squat
quads,glutes; hamstrings,lower back; barbell; weighted; lower
|box squats|box squat barbell|barbell box squat|

pin-squat; Pin Squat
quads,glutes; hamstrings,lower back; barbell; weighted; lower
|anderson squat|pin squats|pin squat barbell|barbell pin squat|

safety-bar-squat; Safety Bar Squat
quads,glutes; upper back,hamstrings; barbell; weighted; lower
|ssb squat|safety squat bar squat|ssb|safety squat|safety squat bar|safety bar squats|safety bar squat barbell|
|barbell safety bar squat|

zercher-squat; Zercher Squat
quads,glutes; upper back,abs,biceps; barbell; weighted; lower
|zerchers|zercher squats|zercher squat barbell|barbell zercher squat|

overhead-squat; Overhead Squat
quads,glutes; front delts,upper back,abs; barbell; weighted; lower
|ohs|overhead squats|overhead squat barbell|barbell overhead squat|

goblet-squat; Goblet Squat
quads,glutes; abs,adductors; dumbbell; weighted; lower
|goblet squats|goblets|goblet squat kettlebell|kettlebell goblet squat|kb goblet squat|goblet squat dumbbell|
|dumbbell goblet squat|goblet squat kb|

dumbbell-squat; Dumbbell Squat
quads,glutes; hamstrings; dumbbell; weighted; lower
|db squat|dumbbell squats|db squats|squat dumbbell|db squat dumbbell|dumbbell db squat|

kettlebell-front-squat; Kettlebell Front Squat
quads,glutes; abs,upper back; kettlebell; weighted; lower
|kb front squat|kettlebell front squats|kb front squats|front squat kettlebell|kb front squat kettlebell|
|kettlebell kb front squat|

smith-machine-squat; Smith Machine Squat
quads,glutes; hamstrings; smith machine; weighted; lower
|smith machine squats|smith squat|squat smith machine|

hack-squat; Hack Squat
quads; glutes,hamstrings; machine; weighted; lower
|hack squats|machine hack squat|hack squat machine|hack|reverse hack squat|

barbell-hack-squat; Barbell Hack Squat
quads; glutes,hamstrings; barbell; weighted; lower
|barbell hack squats|bb hack squat|hack squat barbell|

pendulum-squat; Pendulum Squat
quads; glutes; machine; weighted; lower
|pendulum squats|pendulum squat machine|machine pendulum squat|

belt-squat; Belt Squat
quads,glutes; adductors; machine; weighted; lower
|belt squats|belt squat machine|machine belt squat|

machine-squat; Machine Squat
quads,glutes; hamstrings; machine; weighted; lower
|v squat|squat machine|machine squats|

landmine-squat; Landmine Squat
quads,glutes; abs; barbell; weighted; lower
|landmine squats|landmine squat barbell|barbell landmine squat|

band-squat; Band Squat
quads,glutes; hamstrings; band; weighted; lower
|band squats|banded squat|resistance band squat|squat band|

air-squat; Air Squat
quads,glutes; hamstrings; body weight; bodyweight; lower
|bodyweight squats|bodyweight squat|body weight squat|squat bodyweight|free squat|squat body weight|air squats|
|air squat bodyweight|

jump-squat; Jump Squat
quads,glutes; calves,hamstrings; body weight; bodyweight; lower
|squat jump|squat jumps|jump squats|jump squat bodyweight|

pistol-squat; Pistol Squat
quads,glutes; hamstrings,abs; body weight; bodyweight; lower
|pistols|single leg squat|one leg squat|assisted pistol squat|pistol squats|pistol squat bodyweight|
|machine assisted pistol squat|

shrimp-squat; Shrimp Squat
quads,glutes; hamstrings; body weight; bodyweight; lower
|shrimp squats|shrimp squat bodyweight|

sissy-squat; Sissy Squat
quads; hip flexors; body weight; bodyweight; lower
|sissy squats|sissy squat bodyweight|

cossack-squat; Cossack Squat
quads,adductors; glutes,hamstrings; body weight; bodyweight; lower
|cossacks|side squat|cossack squats|cossack squat bodyweight|

split-squat; Split Squat
quads,glutes; hamstrings,adductors; dumbbell; weighted; lower
|split squats|dumbbell split squat|db split squat|static lunge|split squat dumbbell|

bulgarian-split-squat; Bulgarian Split Squat
quads,glutes; hamstrings,adductors; dumbbell; weighted; lower
|bulgarian split squats|bss|bulgarians|bulgarian|bulgarian squat|rear foot elevated split squat|rfess|
|rear elevated split squat|dumbbell bulgarian split squat|bulgarian split squat dumbbell|db bulgarian split squat|
|bulgarian split squat db|

barbell-bulgarian-split-squat; Barbell Bulgarian Split Squat
quads,glutes; hamstrings,adductors; barbell; weighted; lower
|barbell split squat|barbell bulgarian split squats|bb bulgarian split squat|bulgarian split squat barbell|

smith-machine-split-squat; Smith Machine Split Squat
quads,glutes; hamstrings,adductors; smith machine; weighted; lower
|smith machine bulgarian split squat|smith machine lunge|lunge smith machine|smith machine split squats|
|smith split squat|split squat smith machine|

lunge; Lunge
quads,glutes; hamstrings,adductors; body weight; bodyweight; lower
|lunges|forward lunge|bodyweight lunge|lunge bodyweight|

dumbbell-lunge; Dumbbell Lunge
quads,glutes; hamstrings,adductors; dumbbell; weighted; lower
|db lunge|dumbbell lunges|db lunges|lunge dumbbell|db lunge dumbbell|dumbbell db lunge|

barbell-lunge; Barbell Lunge
quads,glutes; hamstrings,adductors; barbell; weighted; lower
|barbell lunges|bb lunge|lunge barbell|

walking-lunge; Walking Lunge
quads,glutes; hamstrings,adductors; dumbbell; weighted; lower
|walking lunges|walking lunge dumbbell|dumbbell walking lunge|walking lunge db|db walking lunge|

reverse-lunge; Reverse Lunge
quads,glutes; hamstrings,adductors; dumbbell; weighted; lower
|reverse lunges|reverse lunge dumbbell|dumbbell reverse lunge|backward lunge|reverse lunge db|db reverse lunge|

barbell-reverse-lunge; Barbell Reverse Lunge
quads,glutes; hamstrings,adductors; barbell; weighted; lower
|barbell reverse lunges|bb reverse lunge|reverse lunge barbell|

lateral-lunge; Lateral Lunge
quads,adductors; glutes; body weight; bodyweight; lower
|side lunge|side lunges|lateral lunges|lateral lunge bodyweight|

curtsy-lunge; Curtsy Lunge
glutes,quads; abductors,adductors; dumbbell; weighted; lower
|curtsy lunges|curtsy lunge dumbbell|dumbbell curtsy lunge|

overhead-lunge; Overhead Lunge
quads,glutes; front delts,abs; barbell; weighted; lower
|overhead lunges|overhead lunge barbell|barbell overhead lunge|

jumping-lunge; Jumping Lunge
quads,glutes; calves,hamstrings; body weight; bodyweight; lower
|jump lunge|lunge jump|split jump|split jumps|jumping lunges|jumping lunge bodyweight|

step-up; Step Up
quads,glutes; hamstrings; dumbbell; weighted; lower
|dumbbell step up|step up dumbbell|box step up|weighted step up|db step up|stepup|step ups|stepups|stepup dumbbell|
|dumbbell stepup|dumbbell step ups|box stepup|box step ups|weighted stepup|weighted step ups|db stepup|db step ups|

barbell-step-up; Barbell Step Up
quads,glutes; hamstrings; barbell; weighted; lower
|barbell stepup|barbell step ups|barbell stepups|bb step up|step up barbell|bb stepup|stepup barbell|

leg-press; Leg Press
quads,glutes; hamstrings,adductors; machine; weighted; lower
|leg presses|leg press machine|machine leg press|seated leg press|lp|sled leg press|45 degree leg press|
|leg press horizontal machine|horizontal leg press|legpress|seated leg presses|seated leg press machine|
|machine seated leg press|

single-leg-press; Single Leg Press
quads,glutes; hamstrings,adductors; machine; weighted; lower
|single leg leg press|one leg press|one legged leg press|single leg press machine|single leg presses|one leg presses|
|machine single leg press|one leg press machine|machine one leg press|one leg leg press|

leg-extension; Leg Extension
quads; -; machine; weighted; lower
|leg extensions|quad extension|knee extension|leg extension machine|machine leg extension|leg ext|quad extensions|

single-leg-extension; Single Leg Extension
quads; -; machine; weighted; lower
|single leg leg extension|one leg extension|single leg extensions|one leg extensions|single leg extension machine|
|machine single leg extension|one leg extension machine|machine one leg extension|one leg leg extension|

leg-curl; Leg Curl
hamstrings; calves; machine; weighted; lower
|leg curls|lying leg curl|hamstring curl|ham curl|ham curls|lying hamstring curl|prone leg curl|lying leg curl machine|
|leg curl machine|machine leg curl|lying leg curls|machine lying leg curl|hamstring curls|hamstring curl machine|
|machine hamstring curl|

seated-leg-curl; Seated Leg Curl
hamstrings; calves; machine; weighted; lower
|seated leg curls|seated hamstring curl|seated leg curl machine|machine seated leg curl|

standing-leg-curl; Standing Leg Curl
hamstrings; calves; machine; weighted; lower
|single leg curl|standing hamstring curl|single leg standing curl|standing leg curls|standing leg curl machine|
|machine standing leg curl|one leg curl|one leg standing curl|

stability-ball-leg-curl; Stability Ball Leg Curl
hamstrings; glutes; other; bodyweight; lower
|swiss ball leg curl|ball leg curl|leg curl stability ball|slider leg curl|stability ball leg curls|

nordic-curl; Nordic Curl
hamstrings; glutes; body weight; bodyweight; lower
|nordics|nordic hamstring curl|nordic hamstrings curls|nordic ham curl|nordic leg curl|nordic curls|
|nordic curl bodyweight|

reverse-nordic-curl; Reverse Nordic Curl
quads; hip flexors; body weight; bodyweight; lower
|reverse nordic|reverse nordic curls|reverse nordic curl bodyweight|

glute-ham-raise; Glute Ham Raise
hamstrings; glutes,lower back; body weight; bodyweight; lower
|ghr|glute ham|ghd raise|glute hamstring raise|glute ham raises|glute ham raise bodyweight|

deadlift; Deadlift
hamstrings,glutes,lower back; traps,lats,quads,forearms; barbell; weighted; lower
|deadlifts|dl|dead lift|conventional deadlift|deads|bb deadlift|conventional|deadlifting|deadlift barbell|
|barbell deadlift|conventional deadlifts|conventional deadlift barbell|barbell conventional deadlift|

sumo-deadlift; Sumo Deadlift
glutes,quads; hamstrings,adductors,lower back,traps; barbell; weighted; lower
|sumo|sumo dl|sumo deadlifts|sumo deadlift barbell|barbell sumo deadlift|

romanian-deadlift; Romanian Deadlift
hamstrings,glutes; lower back,forearms; barbell; weighted; lower
|rdl|rdls|romanian|romanian deadlifts|bb rdl|barbell rdl|romanian deadlift barbell|barbell romanian deadlift|

dumbbell-romanian-deadlift; Dumbbell Romanian Deadlift
hamstrings,glutes; lower back,forearms; dumbbell; weighted; lower
|dumbbell rdl|db rdl|rdl dumbbell|db romanian deadlift|dumbbell romanian deadlifts|db romanian deadlifts|
|romanian deadlift dumbbell|db romanian deadlift dumbbell|dumbbell db romanian deadlift|rdl db|

single-leg-romanian-deadlift; Single Leg Romanian Deadlift
hamstrings,glutes; lower back; dumbbell; weighted; lower
|single leg rdl|one leg rdl|slrdl|single leg deadlift|single leg romanian deadlift dumbbell|
|single leg romanian deadlift barbell|b stance rdl|one leg romanian deadlift|single leg romanian deadlifts|
|one leg romanian deadlifts|dumbbell single leg romanian deadlift|one leg romanian deadlift dumbbell|
|dumbbell one leg romanian deadlift|one leg deadlift|one leg romanian deadlift barbell|

stiff-leg-deadlift; Stiff Leg Deadlift
hamstrings; glutes,lower back; barbell; weighted; lower
|sldl|stiff legged deadlift|straight leg deadlift|stiff leg dl|stiff leg deadlifts|stiff legged deadlifts|
|stiff leg deadlift barbell|barbell stiff leg deadlift|stiff legged deadlift barbell|barbell stiff legged deadlift|
|straight leg deadlifts|straight leg deadlift barbell|barbell straight leg deadlift|stiff legged dl|

dumbbell-stiff-leg-deadlift; Dumbbell Stiff Leg Deadlift
hamstrings; glutes,lower back; dumbbell; weighted; lower
|dumbbell stiff legged deadlift|dumbbell straight leg deadlift|db stiff leg deadlift|db stiff legged deadlift|
|dumbbell stiff leg deadlifts|db stiff leg deadlifts|stiff leg deadlift dumbbell|db stiff leg deadlift dumbbell|
|dumbbell db stiff leg deadlift|db straight leg deadlift|

dumbbell-deadlift; Dumbbell Deadlift
hamstrings,glutes,lower back; quads,traps; dumbbell; weighted; lower
|db deadlift|dumbbell deadlifts|db deadlifts|deadlift dumbbell|db deadlift dumbbell|dumbbell db deadlift|

kettlebell-deadlift; Kettlebell Deadlift
hamstrings,glutes; quads,lower back; kettlebell; weighted; lower
|kb deadlift|kettlebell deadlifts|kb deadlifts|deadlift kettlebell|kb deadlift kettlebell|kettlebell kb deadlift|

trap-bar-deadlift; Trap Bar Deadlift
glutes,quads,hamstrings; lower back,traps,forearms; trap bar; weighted; lower
|hex bar deadlift|deadlift trap bar|hex deadlift|trap bar dl|tbdl|deadlift hex bar|trap bar deadlifts|

deficit-deadlift; Deficit Deadlift
hamstrings,glutes,lower back; quads,traps; barbell; weighted; lower
|deficit deadlifts|deficit deadlift barbell|barbell deficit deadlift|

paused-deadlift; Paused Deadlift
hamstrings,glutes,lower back; quads,traps; barbell; weighted; lower
|pause deadlift|paused deadlifts|paused deadlift barbell|barbell paused deadlift|

block-pull; Block Pull
glutes,lower back; hamstrings,traps; barbell; weighted; lower
|block pulls|block deadlift|block pull barbell|barbell block pull|

rack-pull; Rack Pull
glutes,lower back; traps,hamstrings,forearms; barbell; weighted; lower
|rack pulls|rack pull barbell|barbell rack pull|

snatch-grip-deadlift; Snatch Grip Deadlift
hamstrings,glutes,lower back; upper back,traps; barbell; weighted; lower
|wide grip deadlift|snatch grip deadlifts|snatch grip deadlift barbell|barbell snatch grip deadlift|

smith-machine-deadlift; Smith Machine Deadlift
hamstrings,glutes,lower back; quads; smith machine; weighted; lower
|smith machine deadlifts|smith deadlift|deadlift smith machine|

band-deadlift; Band Deadlift
hamstrings,glutes; lower back; band; weighted; lower
|band deadlifts|banded deadlift|resistance band deadlift|deadlift band|

suitcase-deadlift; Suitcase Deadlift
glutes,hamstrings; obliques,forearms; kettlebell; weighted; lower
|suitcase deadlifts|suitcase deadlift kettlebell|kettlebell suitcase deadlift|

jefferson-deadlift; Jefferson Deadlift
glutes,quads; hamstrings,adductors; barbell; weighted; lower
|jefferson deadlifts|jefferson deadlift barbell|barbell jefferson deadlift|

good-morning; Good Morning
hamstrings,lower back; glutes; barbell; weighted; lower
|good mornings|gm|goodmorning|good morning barbell|barbell good morning|

seated-good-morning; Seated Good Morning
lower back,hamstrings; adductors,glutes; barbell; weighted; lower
|seated good mornings|seated good morning barbell|barbell seated good morning|

hip-thrust; Hip Thrust
glutes; hamstrings,quads; barbell; weighted; lower
|hip thrusts|barbell hip thrust|hip thruster|hip thrusters|bht|hip thrust barbell|

machine-hip-thrust; Machine Hip Thrust
glutes; hamstrings,quads; machine; weighted; lower
|glute drive|hip thrust machine|machine hip thrusts|

smith-machine-hip-thrust; Smith Machine Hip Thrust
glutes; hamstrings,quads; smith machine; weighted; lower
|smith machine hip thrusts|smith hip thrust|hip thrust smith machine|

single-leg-hip-thrust; Single Leg Hip Thrust
glutes; hamstrings; body weight; bodyweight; lower
|one leg hip thrust|single leg hip thrusts|one leg hip thrusts|single leg hip thrust bodyweight|
|one leg hip thrust bodyweight|

glute-bridge; Glute Bridge
glutes; hamstrings; body weight; bodyweight; lower
|glute bridges|bridge|bridges|hip bridge|hip raise|hip thrust bodyweight|bodyweight hip thrust|glute bridge bodyweight|

barbell-glute-bridge; Barbell Glute Bridge
glutes; hamstrings; barbell; weighted; lower
|barbell glute bridges|bb glute bridge|glute bridge barbell|

single-leg-glute-bridge; Single Leg Glute Bridge
glutes; hamstrings; body weight; bodyweight; lower
|single leg bridge|one leg glute bridge|single leg glute bridges|one leg glute bridges|
|single leg glute bridge bodyweight|one leg glute bridge bodyweight|one leg bridge|

frog-pump; Frog Pump
glutes; adductors; body weight; bodyweight; lower
|frog pumps|frog pump bodyweight|

cable-pull-through; Cable Pull Through
glutes,hamstrings; lower back; cable; weighted; lower
|pull through|pull throughs|cable pull throughs|pull through cable|

cable-kickback; Cable Kickback
glutes; hamstrings; cable; weighted; lower
|cable glute kickback|glute kickback cable|glute kickback|glute kickbacks|standing cable glute kickbacks|
|cable kick back|cable kickbacks|cable kick backs|kickback cable|kick back cable|cable glute kick back|
|glute kick back cable|glute kick back|glute kick backs|standing cable glute kick backs|

machine-glute-kickback; Machine Glute Kickback
glutes; hamstrings; machine; weighted; lower
|glute machine|kickback machine|machine glute kick back|machine glute kickbacks|machine glute kick backs|
|glute kickback machine|glute kick back machine|kick back machine|

donkey-kick; Donkey Kick
glutes; hamstrings; body weight; bodyweight; lower
|donkey kicks|quadruped hip extension|donkey kick bodyweight|

fire-hydrant; Fire Hydrant
abductors; glutes; body weight; bodyweight; lower
|fire hydrants|fire hydrant bodyweight|

clamshell; Clamshell
abductors; glutes; body weight; bodyweight; lower
|clamshells|clam|clamshell bodyweight|

lateral-band-walk; Lateral Band Walk
abductors; glutes; band; bodyweight; lower
|band walk|band walks|monster walk|lateral band walks|crab walk|band lateral walk|banded lateral walk|
|resistance band lateral walk|lateral walk band|lateral banded walk|

hip-abduction; Hip Abduction
abductors; glutes; machine; weighted; lower
|hip abductor|abductor machine|abductor|abduction|abductors|hip abduction machine|hip abductions|machine hip abduction|
|hip abductors|hip abductor machine|machine hip abductor|

hip-adduction; Hip Adduction
adductors; -; machine; weighted; lower
|hip adductor|adductor machine|adductor|adduction|adductors|hip adduction machine|hip adductions|machine hip adduction|
|hip adductors|hip adductor machine|machine hip adductor|

cable-hip-abduction; Cable Hip Abduction
abductors; glutes; cable; weighted; lower
|standing cable hip abduction|cable hip abductions|hip abduction cable|

cable-hip-adduction; Cable Hip Adduction
adductors; -; cable; weighted; lower
|standing cable hip adduction|cable hip adductions|hip adduction cable|

copenhagen-plank; Copenhagen Plank
adductors; obliques; body weight; timed; lower
|copenhagen|copenhagens|adductor plank|copenhagen planks|copenhagen plank bodyweight|

hip-flexor-raise; Hip Flexor Raise
hip flexors; abs; cable; weighted; lower
|psoas march|standing knee raise|cable knee raise|hip flexor raises|hip flexor raise cable|cable hip flexor raise|

reverse-hyperextension; Reverse Hyperextension
glutes,hamstrings; lower back; machine; weighted; lower
|reverse hyper|reverse hypers|reverse hyperextensions|reverse hyperextension machine|machine reverse hyperextension|

calf-raise; Calf Raise
calves; -; machine; weighted; lower
|calf raises|standing calf raise|calves|calf raise machine|standing calf raise machine|machine calf raise|
|standing calf raises|machine standing calf raise|

seated-calf-raise; Seated Calf Raise
calves; -; machine; weighted; lower
|seated calf raises|seated calf raise plate loaded|seated calf|seated calf raise machine|machine seated calf raise|

leg-press-calf-raise; Leg Press Calf Raise
calves; -; machine; weighted; lower
|calf press|calf press on leg press|calf press on seated leg press|calf press machine|toe press|calf raise leg press|
|leg press calf raises|leg press calf raise machine|machine leg press calf raise|

barbell-calf-raise; Barbell Calf Raise
calves; -; barbell; weighted; lower
|standing calf raise barbell|standing barbell calf raise|barbell calf raises|bb calf raise|calf raise barbell|

dumbbell-calf-raise; Dumbbell Calf Raise
calves; -; dumbbell; weighted; lower
|standing calf raise dumbbell|single leg standing calf raise dumbbell|standing dumbbell calf raise|db calf raise|
|dumbbell calf raises|db calf raises|calf raise dumbbell|db calf raise dumbbell|dumbbell db calf raise|
|standing calf raise db|one leg standing calf raise dumbbell|standing db calf raise|

smith-machine-calf-raise; Smith Machine Calf Raise
calves; -; smith machine; weighted; lower
|standing calf raise smith machine|standing calf raise smith|smith machine calf raises|smith calf raise|
|calf raise smith machine|

bodyweight-calf-raise; Bodyweight Calf Raise
calves; -; body weight; bodyweight; lower
|standing calf raise bodyweight|calf raise bodyweight|bodyweight calf raises|bodyweight calf raise bodyweight|

single-leg-calf-raise; Single Leg Calf Raise
calves; -; body weight; bodyweight; lower
|single leg standing calf raise|one leg calf raise|single leg calf raises|one leg calf raises|
|single leg calf raise bodyweight|one leg calf raise bodyweight|one leg standing calf raise|

donkey-calf-raise; Donkey Calf Raise
calves; -; machine; weighted; lower
|donkey raise|donkey calf raises|donkey calf raise machine|machine donkey calf raise|

tibialis-raise; Tibialis Raise
calves; -; body weight; bodyweight; lower
|tib raise|tib raises|tibialis raises|tibia raise|tibialis raise bodyweight|

power-clean; Power Clean
hamstrings,glutes,traps; quads,upper back,front delts; barbell; weighted; full
|power cleans|pc|clean|cleans|power clean barbell|barbell power clean|

squat-clean; Squat Clean
quads,glutes,traps; hamstrings,upper back,front delts; barbell; weighted; full
|full clean|squat cleans|squat clean barbell|barbell squat clean|

hang-clean; Hang Clean
hamstrings,glutes,traps; quads,upper back; barbell; weighted; full
|hang power clean|hang cleans|hang clean barbell|barbell hang clean|

clean-and-jerk; Clean and Jerk
quads,glutes,front delts; hamstrings,traps,triceps; barbell; weighted; full
|clean jerk|cj|clean and jerks|clean and jerk barbell|barbell clean and jerk|

clean-and-press; Clean and Press
glutes,front delts; quads,hamstrings,traps,triceps; barbell; weighted; full
|clean press|continental clean and press|clean and presses|clean and press barbell|barbell clean and press|

clean-pull; Clean Pull
hamstrings,glutes,traps; quads,lower back; barbell; weighted; full
|clean high pull|clean pulls|clean pull barbell|barbell clean pull|

power-snatch; Power Snatch
hamstrings,glutes,traps; quads,upper back,front delts; barbell; weighted; full
|power snatches|power snatch barbell|barbell power snatch|

snatch; Snatch
quads,glutes,traps; hamstrings,upper back,front delts; barbell; weighted; full
|snatches|squat snatch|full snatch|snatch barbell|barbell snatch|

hang-snatch; Hang Snatch
hamstrings,glutes,traps; quads,upper back,front delts; barbell; weighted; full
|hang power snatch|hang snatches|hang snatch barbell|barbell hang snatch|

snatch-pull; Snatch Pull
hamstrings,glutes,traps; quads,lower back; barbell; weighted; full
|snatch high pull|snatch pulls|snatch pull barbell|barbell snatch pull|

snatch-balance; Snatch Balance
quads,glutes; front delts,triceps; barbell; weighted; full
|snatch balances|snatch balance barbell|barbell snatch balance|

split-jerk; Split Jerk
front delts,quads; triceps,glutes; barbell; weighted; full
|jerk|jerks|split jerks|split jerk barbell|barbell split jerk|

push-jerk; Push Jerk
front delts,quads; triceps,glutes; barbell; weighted; full
|power jerk|push jerks|push jerk barbell|barbell push jerk|

press-under; Press Under
front delts; quads,triceps; barbell; weighted; full
|press unders|press under barbell|barbell press under|

jump-shrug; Jump Shrug
traps; calves,glutes; barbell; weighted; full
|jump shrugs|jump shrug barbell|barbell jump shrug|

deadlift-high-pull; Deadlift High Pull
traps,hamstrings; glutes,side delts; barbell; weighted; full
|high pull|deadlift high pulls|deadlift high pull barbell|barbell deadlift high pull|

sumo-deadlift-high-pull; Sumo Deadlift High Pull
traps,glutes; quads,side delts; barbell; weighted; full
|sdhp|sumo high pull|sumo deadlift high pulls|sumo deadlift high pull barbell|barbell sumo deadlift high pull|

thruster; Thruster
quads,front delts; glutes,triceps; barbell; weighted; full
|thrusters|thruster barbell|barbell thruster|

dumbbell-thruster; Dumbbell Thruster
quads,front delts; glutes,triceps; dumbbell; weighted; full
|db thruster|dumbbell thrusters|db thrusters|thruster dumbbell|db thruster dumbbell|dumbbell db thruster|

kettlebell-thruster; Kettlebell Thruster
quads,front delts; glutes,triceps; kettlebell; weighted; full
|kb thruster|kettlebell thrusters|kb thrusters|thruster kettlebell|kb thruster kettlebell|kettlebell kb thruster|

dumbbell-clean; Dumbbell Clean
hamstrings,traps; quads,front delts; dumbbell; weighted; full
|db clean|dumbbell cleans|db cleans|clean dumbbell|db clean dumbbell|dumbbell db clean|

dumbbell-snatch; Dumbbell Snatch
hamstrings,traps; glutes,front delts; dumbbell; weighted; full
|db snatch|dumbbell snatches|db snatches|snatch dumbbell|db snatch dumbbell|dumbbell db snatch|

devil-press; Devil Press
hamstrings,front delts; glutes,chest,traps; dumbbell; weighted; full
|devils press|devil presses|devil press dumbbell|dumbbell devil press|

man-maker; Man Maker
front delts,chest; quads,upper back; dumbbell; weighted; full
|man makers|manmaker|man maker dumbbell|dumbbell man maker|

kettlebell-swing; Kettlebell Swing
glutes,hamstrings; lower back,abs; kettlebell; weighted; full
|swing|swings|two hand swing|russian kettlebell swing|american kettlebell swing|kettlebell swings russian|kb swing|
|kettlebell swings|kb swings|swing kettlebell|kb swing kettlebell|kettlebell kb swing|russian kb swing|
|american kb swing|kb swings russian|

kettlebell-clean; Kettlebell Clean
hamstrings,traps; glutes,forearms; kettlebell; weighted; full
|kb clean|kettlebell cleans|kb cleans|clean kettlebell|kb clean kettlebell|kettlebell kb clean|

kettlebell-clean-and-press; Kettlebell Clean and Press
glutes,front delts; hamstrings,triceps; kettlebell; weighted; full
|kb clean and press|kettlebell clean and presses|kb clean and presses|clean and press kettlebell|
|kb clean and press kettlebell|kettlebell kb clean and press|

kettlebell-snatch; Kettlebell Snatch
hamstrings,traps; glutes,front delts; kettlebell; weighted; full
|kb snatch|kettlebell snatches|kb snatches|snatch kettlebell|kb snatch kettlebell|kettlebell kb snatch|

kettlebell-high-pull; Kettlebell High Pull
traps; glutes,rear delts; kettlebell; weighted; full
|kb high pull|kettlebell high pulls|kb high pulls|high pull kettlebell|kb high pull kettlebell|kettlebell kb high pull|

kettlebell-windmill; Kettlebell Windmill
obliques; front delts,hamstrings; kettlebell; weighted; core
|windmill|windmills|kb windmill|kettlebell windmills|kb windmills|windmill kettlebell|kb windmill kettlebell|
|kettlebell kb windmill|

kettlebell-halo; Kettlebell Halo
front delts; upper back,abs; kettlebell; weighted; upper
|halo|halos|kb halo|kettlebell halos|kb halos|halo kettlebell|kb halo kettlebell|kettlebell kb halo|

turkish-get-up; Turkish Get Up
abs,front delts; glutes,obliques,quads; kettlebell; weighted; full
|tgu|get up|turkish getup|kettlebell turkish get up|turkish get up kettlebell|get ups|turkish get ups|kb turkish get up|
|turkish get up kb|

wall-ball; Wall Ball
quads,front delts; glutes,triceps; medicine ball; weighted; full
|wall balls|wall ball shot|

ball-slam; Ball Slam
abs,lats; front delts,triceps; medicine ball; weighted; full
|ball slams|medicine ball slam|med ball slam|slam ball|

medicine-ball-throw; Medicine Ball Throw
chest; triceps,front delts; medicine ball; weighted; upper
|med ball throw|med ball chest pass|medicine ball chest pass|medicine ball throws|

medicine-ball-rotational-throw; Medicine Ball Rotational Throw
obliques; abs; medicine ball; weighted; core
|med ball rotational throw|rotational throw|medicine ball rotational throws|

burpee; Burpee
chest,quads; front delts,triceps,cardio; body weight; bodyweight; full
|burpees|burpee bodyweight|

burpee-pull-up; Burpee Pull Up
lats,quads; chest,biceps,cardio; body weight; bodyweight; full
|burpee pullup|burpee pull ups|burpee pullups|burpee pull up bodyweight|burpee pullup bodyweight|

box-jump; Box Jump
quads,glutes; calves,hamstrings; body weight; bodyweight; lower
|box jumps|box jump bodyweight|

lateral-box-jump; Lateral Box Jump
quads,glutes; calves,abductors; body weight; bodyweight; lower
|lateral box jumps|lateral box jump bodyweight|

depth-jump; Depth Jump
quads,calves; glutes; body weight; bodyweight; lower
|depth jumps|drop jump|depth jump bodyweight|

broad-jump; Broad Jump
quads,glutes; hamstrings,calves; body weight; bodyweight; lower
|broad jumps|standing long jump|long jump|broad jump bodyweight|

tuck-jump; Tuck Jump
quads; calves,abs; body weight; bodyweight; lower
|tuck jumps|tuck jump bodyweight|

skater-jump; Skater Jump
glutes,abductors; quads; body weight; bodyweight; lower
|skaters|lateral bound|skater jumps|skater jump bodyweight|

back-extension; Back Extension
lower back; glutes,hamstrings; body weight; bodyweight; core
|back extensions|hyperextension|hyperextensions|back extension hyperextension|back extension weighted hyperextension|
|hyper|hypers|45 degree back extension|roman chair|hip extension|weighted back extension|back raise|
|back extension bodyweight|

machine-back-extension; Machine Back Extension
lower back; glutes; machine; weighted; core
|lower back machine|machine back extensions|back extension machine|

superman; Superman
lower back; glutes; body weight; bodyweight; core
|supermans|supermen|superman hold|superman bodyweight|

bird-dog; Bird Dog
lower back; abs,glutes; body weight; bodyweight; core
|bird dogs|birddog|bird dog bodyweight|

jefferson-curl; Jefferson Curl
lower back; hamstrings; barbell; weighted; core
|jefferson curls|jefferson curl barbell|barbell jefferson curl|

atlas-stone; Atlas Stone
glutes,lower back; hamstrings,biceps,upper back; other; weighted; full
|atlas stones|stone lift|stone load|stone to shoulder|atlas stone load|

log-press; Log Press
front delts; triceps,traps; other; weighted; upper
|log clean and press|log presses|

axle-deadlift; Axle Deadlift
hamstrings,glutes,lower back; forearms,traps; barbell; weighted; lower
|axle bar deadlift|axle deadlifts|axle deadlift barbell|barbell axle deadlift|

axle-press; Axle Press
front delts; triceps; barbell; weighted; upper
|axle clean and press|axle overhead press|axle presses|axle press barbell|barbell axle press|

tire-flip; Tire Flip
glutes,quads; hamstrings,lower back,upper back; other; weighted; full
|tire flips|tyre flip|tyre flips|

sandbag-carry; Sandbag Carry
abs,upper back; glutes,forearms; other; distance; full
|sandbag walk|husafell carry|keg carry|

sandbag-clean; Sandbag Clean
glutes,hamstrings; upper back,biceps; other; weighted; full
|sandbag over shoulder|sandbag to shoulder|sandbag cleans|

farmers-walk; Farmers Walk
forearms,traps; abs,glutes; dumbbell; distance; full
|farmer walk|farmers carry|farmer carry|farmers walks|farmers|farmers carries|farmers walk dumbbell|
|farmers walk kettlebell|dumbbell farmers walk|farmers carry dumbbell|farmers walk db|farmers walk kb|db farmers walk|
|farmers carry db|

trap-bar-carry; Trap Bar Carry
forearms,traps; abs,glutes; trap bar; distance; full
|trap bar farmers walk|trap bar farmers carry|trap bar walk|

suitcase-carry; Suitcase Carry
obliques,forearms; traps,abs; kettlebell; distance; full
|suitcase walk|single arm farmers walk|single arm farmers carry|one arm farmers walk|one arm farmers carry|

overhead-carry; Overhead Carry
front delts,abs; traps,triceps; kettlebell; distance; full
|waiter walk|waiters walk|overhead walk|

front-rack-carry; Front Rack Carry
abs,upper back; front delts; kettlebell; distance; full
|rack carry|rack walk|kettlebell rack carry|kb rack carry|

yoke-walk; Yoke Walk
traps,quads; abs,glutes; other; distance; full
|yoke|yoke carry|

zercher-carry; Zercher Carry
abs,upper back; biceps,glutes; barbell; distance; full

sled-push; Sled Push
quads,glutes; calves,chest; sled; distance; lower
|prowler|prowler push|sled pushes|

sled-pull; Sled Pull
quads,hamstrings; calves,upper back; sled; distance; lower
|sled drag|backward sled drag|sled pulls|reverse sled drag|

sled-rope-pull; Sled Rope Pull
upper back,lats; biceps,forearms; sled; distance; upper
|hand over hand sled pull|

plank; Plank
abs; obliques,front delts; body weight; timed; core
|planks|front plank|forearm plank|elbow plank|weighted plank|plank hold|high plank|plank bodyweight|

side-plank; Side Plank
obliques; abs,abductors; body weight; timed; core
|side planks|side plank bodyweight|

reverse-plank; Reverse Plank
lower back,glutes; hamstrings; body weight; timed; core
|reverse planks|reverse plank bodyweight|

rkc-plank; RKC Plank
abs; glutes; body weight; timed; core
|rkc planks|rkc plank bodyweight|

plank-shoulder-tap; Plank Shoulder Tap
abs; obliques,front delts; body weight; bodyweight; core
|shoulder tap|shoulder taps|plank shoulder taps|plank shoulder tap bodyweight|

hollow-hold; Hollow Hold
abs; hip flexors; body weight; timed; core
|hollow body hold|hollow body|hollow|hollow holds|hollow hold bodyweight|

hollow-rock; Hollow Rock
abs; hip flexors; body weight; bodyweight; core
|hollow rocks|hollow rock bodyweight|

l-sit; L Sit
abs,hip flexors; triceps,quads; body weight; timed; core
|l sit hold|l sits|lsit|l sit bodyweight|

handstand-hold; Handstand Hold
front delts; triceps,traps,abs; body weight; timed; upper
|handstand|wall handstand|handstand wall hold|handstand holds|handstand hold bodyweight|

handstand-walk; Handstand Walk
front delts; triceps,traps,abs; body weight; distance; upper

planche; Planche
front delts; chest,abs; body weight; timed; upper
|planche hold|tuck planche|planches|planche bodyweight|

wall-sit; Wall Sit
quads; glutes; body weight; timed; lower
|wall sits|wall squat|wall sit bodyweight|

horse-stance; Horse Stance
adductors,quads; glutes; body weight; timed; lower
|horse stances|horse stance bodyweight|

flexed-arm-hang; Flexed Arm Hang
biceps,lats; forearms; body weight; timed; upper
|chin over bar hold|chin up hold|flexed arm hangs|flexed arm hang bodyweight|chinup hold|

crunch; Crunch
abs; obliques; body weight; bodyweight; core
|crunches|crunch bodyweight|

machine-crunch; Machine Crunch
abs; obliques; machine; weighted; core
|ab crunch machine|ab machine|ab crunch|machine ab crunch|machine crunches|crunch machine|

cable-crunch; Cable Crunch
abs; obliques; cable; weighted; core
|cable crunches|kneeling cable crunch|rope crunch|crunch cable|

decline-crunch; Decline Crunch
abs; obliques; body weight; bodyweight; core
|decline crunches|decline crunch weighted|decline crunch bodyweight|

stability-ball-crunch; Stability Ball Crunch
abs; obliques; other; bodyweight; core
|crunch stability ball|swiss ball crunch|ball crunch|stability ball crunches|

reverse-crunch; Reverse Crunch
abs; hip flexors; body weight; bodyweight; core
|reverse crunches|reverse crunch bodyweight|

bicycle-crunch; Bicycle Crunch
abs,obliques; hip flexors; body weight; bodyweight; core
|bicycle crunches|bicycles|bicycle crunch raised legs|bicycle crunch bodyweight|

oblique-crunch; Oblique Crunch
obliques; abs; body weight; bodyweight; core
|oblique crunches|side crunch|oblique crunch bodyweight|

cross-body-crunch; Cross Body Crunch
obliques,abs; -; body weight; bodyweight; core
|cross body crunches|cross body crunch bodyweight|

sit-up; Sit Up
abs; hip flexors; body weight; bodyweight; core
|abmat sit up|sit up weighted|weighted sit up|situp|sit ups|situps|sit up bodyweight|situp bodyweight|abmat situp|
|abmat sit ups|situp weighted|weighted situp|weighted sit ups|

decline-sit-up; Decline Sit Up
abs; hip flexors; body weight; bodyweight; core
|incline sit up|decline situp|decline sit ups|decline situps|decline sit up bodyweight|decline situp bodyweight|
|incline situp|incline sit ups|

ghd-sit-up; GHD Sit Up
abs; hip flexors; machine; bodyweight; core
|ghd situp|ghd sit ups|ghd situps|ghd sit up machine|machine ghd sit up|ghd situp machine|machine ghd situp|

jackknife-sit-up; Jackknife Sit Up
abs; hip flexors; body weight; bodyweight; core
|jackknife|jack knife|jackknife bodyweight|jackknife situp|jackknife sit ups|jackknife situps|
|jackknife sit up bodyweight|jackknife situp bodyweight|

v-up; V Up
abs; hip flexors; body weight; bodyweight; core
|v ups|v sit up|vup|vups|v up bodyweight|v situp|v sit ups|

butterfly-sit-up; Butterfly Sit Up
abs; hip flexors; body weight; bodyweight; core
|butterfly situp|butterfly sit ups|butterfly situps|butterfly sit up bodyweight|butterfly situp bodyweight|

russian-twist; Russian Twist
obliques; abs; plate; weighted; core
|russian twists|russian twist weighted|russian twist bodyweight|weighted russian twist|

leg-raise; Leg Raise
abs; hip flexors; body weight; bodyweight; core
|leg raises|lying leg raise|lying leg raises|flat leg raise|floor leg raise|leg raise bodyweight|

knee-raise; Knee Raise
abs; hip flexors; body weight; bodyweight; core
|lying knee raise|flat knee raise|knee raises|knee raise bodyweight|

hanging-leg-raise; Hanging Leg Raise
abs; hip flexors,forearms; body weight; bodyweight; core
|hanging leg raises|hlr|hanging straight leg raise|hanging leg raise bodyweight|

hanging-knee-raise; Hanging Knee Raise
abs; hip flexors,forearms; body weight; bodyweight; core
|hanging knee raises|hkr|hanging knee raise bodyweight|

captains-chair-leg-raise; Captains Chair Leg Raise
abs; hip flexors; body weight; bodyweight; core
|captains chair|leg raise parallel bars|leg raise captains chair|captains chair leg raises|
|captains chair leg raise bodyweight|

captains-chair-knee-raise; Captains Chair Knee Raise
abs; hip flexors; body weight; bodyweight; core
|knee raise captains chair|knee raise parallel bars|captains chair knee raises|captains chair knee raise bodyweight|

toes-to-bar; Toes to Bar
abs; hip flexors,forearms; body weight; bodyweight; core
|ttb|t2b|toe to bar|toes to bars|toes to bar bodyweight|

knees-to-elbows; Knees to Elbows
abs; hip flexors,forearms; body weight; bodyweight; core
|k2e|knees to elbow|knees to elbows bodyweight|

windshield-wiper; Windshield Wiper
obliques; abs; body weight; bodyweight; core
|windshield wipers|hanging windshield wiper|windshield wiper bodyweight|

dragon-flag; Dragon Flag
abs; hip flexors,lats; body weight; bodyweight; core
|dragon flags|dragon flag bodyweight|

flutter-kick; Flutter Kick
abs; hip flexors; body weight; bodyweight; core
|flutter kicks|scissor kick|scissor kicks|flutter kick bodyweight|

heel-touch; Heel Touch
obliques; abs; body weight; bodyweight; core
|heel touches|heel taps|alternating heel touch|heel touch bodyweight|

dead-bug; Dead Bug
abs; hip flexors; body weight; bodyweight; core
|dead bugs|deadbug|deadbugs|dead bug bodyweight|

ab-wheel; Ab Wheel
abs; lats,obliques; other; bodyweight; core
|ab wheel rollout|ab rollout|ab roller|rollout|rollouts|wheel rollout|ab wheels|

barbell-rollout; Barbell Rollout
abs; lats,obliques; barbell; bodyweight; core
|barbell rollouts|bb rollout|rollout barbell|

mountain-climber; Mountain Climber
abs; hip flexors,cardio; body weight; bodyweight; core
|mountain climbers|mountain climber bodyweight|

inchworm; Inchworm
abs; hamstrings,front delts; body weight; bodyweight; core
|inchworms|walkout|walkouts|inchworm bodyweight|

side-bend; Side Bend
obliques; abs; dumbbell; weighted; core
|side bends|side bend dumbbell|dumbbell side bend|

cable-side-bend; Cable Side Bend
obliques; abs; cable; weighted; core
|cable side bends|side bend cable|

cable-woodchopper; Cable Woodchopper
obliques; abs; cable; weighted; core
|woodchopper|wood chop|wood chops|woodchop|cable woodchop|woodchops|woodchoppers|cable wood chop|cable woodchoppers|
|woodchopper cable|

cable-twist; Cable Twist
obliques; abs; cable; weighted; core
|cable rotation|cable twist down to up|cable twist up to down|cable twists|twist cable|

torso-rotation; Torso Rotation
obliques; abs; machine; weighted; core
|rotary torso|torso rotation machine|torso twist machine|torso rotations|machine torso rotation|

landmine-twist; Landmine Twist
obliques; abs,front delts; barbell; weighted; core
|landmine rotation|landmine 180|landmine twists|landmine twist barbell|barbell landmine twist|

pallof-press; Pallof Press
obliques; abs; cable; weighted; core
|paloff press|pallof presses|paloff presses|pallof press cable|cable pallof press|paloff press cable|cable paloff press|

stomach-vacuum; Stomach Vacuum
abs; -; body weight; timed; core
|vacuum|vacuums|stomach vacuums|stomach vacuum bodyweight|

neck-curl; Neck Curl
neck; -; plate; weighted; upper
|neck flexion|neck curl plate|lying neck curls|lying neck curls weighted|neck curls|

neck-extension; Neck Extension
neck; traps; plate; weighted; upper
|neck extensions|neck harness|lying neck extension|lying neck extension weighted|

machine-neck; Machine Neck
neck; traps; machine; weighted; upper
|neck machine|four way neck|4 way neck|machine necks|

run; Run
cardio; quads,hamstrings,calves; none; distance; cardio
|running|runs|jog|jogging|running outdoor|outdoor run|

treadmill-run; Treadmill Run
cardio; quads,hamstrings,calves; cardio machine; distance; cardio
|treadmill|treadmill running|running treadmill|

trail-run; Trail Run
cardio; quads,hamstrings,calves; none; distance; cardio
|trail running|

sprint; Sprint
cardio; hamstrings,quads,glutes; none; distance; cardio
|sprints|sprinting|hill sprint|hill sprints|

walk; Walk
cardio; calves,glutes; none; distance; cardio
|walking|walks|walking outdoor|

treadmill-walk; Treadmill Walk
cardio; calves,glutes; cardio machine; distance; cardio
|incline walk|walking treadmill|incline treadmill walk|treadmill walking|incline treadmill|

ruck; Ruck
cardio; traps,quads,calves; other; distance; cardio
|rucking|ruck march|weighted walk|

hike; Hike
cardio; quads,glutes,calves; none; distance; cardio
|hiking|hikes|

bike; Bike
cardio; quads,glutes,calves; other; distance; cardio
|cycling|cycle|bike ride|biking|bicycle|bicycling|cycling outdoor|ride|road bike|mountain bike|

stationary-bike; Stationary Bike
cardio; quads,glutes,calves; cardio machine; distance; cardio
|indoor cycling|cycling indoor|spin bike|spinning|spin|exercise bike|indoor bike|bike erg|recumbent bike|
|cycling stationary|bikeerg|stationary cycling|

air-bike; Air Bike
cardio; quads,front delts,triceps; cardio machine; distance; cardio
|assault bike|echo bike|airdyne|fan bike|airbike|

rowing; Rowing
cardio; upper back,quads,hamstrings; cardio machine; distance; cardio
|rowing machine|erg|rower|row machine|row erg|rowerg|indoor rowing|indoor row|c2 row|concept 2|ergometer|
|rowing ergometer|rowing indoor|

ski-erg; Ski Erg
cardio; lats,triceps,abs; cardio machine; distance; cardio
|skierg|ski machine|

elliptical; Elliptical
cardio; quads,glutes; cardio machine; distance; cardio
|elliptical trainer|elliptical machine|cross trainer|crosstrainer|

stair-climber; Stair Climber
cardio; quads,glutes,calves; cardio machine; timed; cardio
|stairmaster|stair master|stair machine|stepmill|stair stepper|stair machine floors|stair machine steps|stepper|stairs|

swim; Swim
cardio; lats,front delts,triceps; none; distance; cardio
|swimming|swims|swimming pool|laps|

jump-rope; Jump Rope
cardio; calves,forearms; other; timed; cardio
|skipping rope|skipping|rope skipping|rope jumping|skip rope|jumping rope|

double-under; Double Under
cardio; calves,forearms; other; bodyweight; cardio
|double unders|dus|dubs|

battle-rope; Battle Rope
cardio; front delts,abs; other; timed; cardio
|battle ropes|battling ropes|

jumping-jack; Jumping Jack
cardio; calves,side delts; body weight; bodyweight; cardio
|jumping jacks|star jump|star jumps|

high-knees; High Knees
cardio; hip flexors,calves; body weight; timed; cardio
|high knee|high knee skips|high knee run|high knee skip|

butt-kick; Butt Kick
cardio; hamstrings; body weight; timed; cardio
|butt kicks|butt kickers|

bear-crawl; Bear Crawl
abs,front delts; quads,cardio; body weight; distance; full
|bear crawls|

shuttle-run; Shuttle Run
cardio; quads,hamstrings; none; distance; cardio
|shuttle runs|suicides|

kayaking; Kayaking
cardio; lats,upper back,obliques; other; distance; cardio
|kayak|canoe|canoeing|paddling|

skiing; Skiing
cardio; quads,glutes; other; distance; cardio
|ski|cross country skiing|downhill skiing|

snowboarding; Snowboarding
cardio; quads,glutes; other; timed; cardio
|snowboard|

skating; Skating
cardio; quads,glutes; other; distance; cardio
|ice skating|inline skating|rollerblading|roller skating|

rock-climbing; Rock Climbing
forearms,lats; biceps,upper back; other; timed; upper
|climbing|bouldering|climb|rock climbings|

boxing; Boxing
cardio; front delts,obliques; other; timed; cardio
|heavy bag|punching bag|kickboxing|sparring|

football; Football
cardio; quads,hamstrings; other; timed; cardio
|soccer|

basketball; Basketball
cardio; quads,calves; other; timed; cardio

tennis; Tennis
cardio; forearms,quads; other; timed; cardio

dancing; Dancing
cardio; calves; none; timed; cardio
|dance|zumba|

aerobics; Aerobics
cardio; quads; none; timed; cardio
|aerobic|step aerobics|

hiit; HIIT
cardio; quads; none; timed; cardio
|interval training|circuit training|

yoga; Yoga
abs; lower back,hip flexors; none; timed; full
|hot yoga|vinyasa|yogas|

pilates; Pilates
abs; lower back,glutes; none; timed; full

stretching; Stretching
hamstrings; hip flexors,lower back; none; timed; full
|stretch|mobility|mobility work|foam rolling|stretchings|

"""
