"""The accessibility checklist, point by point, for any form in any state.

``points`` names the thirty points; ``seen.js`` looks at a page as it stands, ``journey`` does what
has to be done to it; ``visit`` holds what the rules expect of the page meanwhile.
"""
