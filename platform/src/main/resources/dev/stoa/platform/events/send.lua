-- Adds events to the end of a stream, if it ends where it was left. KEYS: the stream. ARGV: the end expected or nothing, the longest
-- stream, and each event's count of words and words. Answers the new end, or nothing.
local last = '0-0'
if redis.call('EXISTS', KEYS[1]) == 1 then
    local facts = redis.call('XINFO', 'STREAM', KEYS[1])
    for i = 1, #facts, 2 do
        if facts[i] == 'last-generated-id' then last = facts[i + 1] end
    end
end
if ARGV[1] ~= '' and ARGV[1] ~= last then return false end
local i = 3
while i <= #ARGV do
    local words = tonumber(ARGV[i])
    last = redis.call('XADD', KEYS[1], 'MAXLEN', '~', ARGV[2], '*', unpack(ARGV, i + 1, i + words))
    i = i + words + 1
end
return last
